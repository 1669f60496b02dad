import type { Field } from 'payload'

import { ownOrAdministered } from '../../../src/access/accounts.ts'
import { writtenBySystem } from '../../../src/access/rules.ts'
import { instantField } from '../../../src/fields/instant.ts'

const bySystem = { create: writtenBySystem, read: ownOrAdministered, update: writtenBySystem }

/** Its second factor and its sessions, below the roles. */
export const securityField: Field = {
  name: 'security',
  type: 'ui',
  admin: { components: { Field: 'payload-commune-portal/client#AccountSecurity' } },
}

/** Whether an account is used, and why it is locked; written by the product itself. */
export const standingFields: Field[] = [
  {
    name: 'disabledReason',
    type: 'select',
    label: { en: 'Why disabled', vi: 'Lý do khoá' },
    access: bySystem,
    admin: {
      condition: (data) => data.disabled === true,
      description: {
        en: 'An account that nobody used for 45 days is disabled by itself; untick to enable it.',
        vi: 'Tài khoản không ai dùng trong 45 ngày tự bị khoá; bỏ dấu khoá để dùng lại.',
      },
      position: 'sidebar',
      readOnly: true,
    },
    options: [
      { label: { en: 'Not used for 45 days', vi: '45 ngày không dùng' }, value: 'idle' },
      { label: { en: 'By an administrator', vi: 'Quản trị khoá' }, value: 'administrator' },
    ],
  },
  {
    ...instantField({
      name: 'lastLoginAt',
      label: { en: 'Last login', vi: 'Đăng nhập gần nhất' },
      admin: {
        description: {
          en: 'Empty: never yet.',
          vi: 'Để trống nghĩa là chưa đăng nhập lần nào.',
        },
        position: 'sidebar',
        readOnly: true,
      },
    }),
    access: bySystem,
  },
  {
    ...instantField({
      name: 'enabledAt',
      label: { en: 'Enabled again', vi: 'Mở khoá lúc' },
      admin: { hidden: true },
    }),
    access: bySystem,
  },
]
