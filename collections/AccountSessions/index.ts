import type { CollectionConfig } from 'payload'

import { closedToAll } from '../../src/access/rules.ts'
import { instantField } from '../../src/fields/instant.ts'
import { menu } from '../../src/fields/menu.ts'

/**
 * Who is logged in where, and since when nothing was done there. The only book of sessions: Payload
 * would keep a list in the account, and write the whole account with it (docs/adr/0023).
 */
export const AccountSessions: CollectionConfig<'account-sessions'> = {
  slug: 'account-sessions',
  labels: {
    plural: { en: 'Sessions', vi: 'Phiên làm việc' },
    singular: { en: 'Session', vi: 'Phiên làm việc' },
  },
  access: closedToAll(),
  admin: {
    defaultColumns: ['account', 'startedAt', 'lastActiveAt', 'endedAt'],
    group: menu.system,
    hidden: true,
    useAsTitle: 'sid',
  },
  custom: { isOfAccount: true },
  defaultSort: '-startedAt',
  endpoints: false,
  fields: [
    {
      name: 'sid',
      type: 'text',
      label: { en: 'Id of the session', vi: 'Mã phiên' },
      required: true,
      unique: true,
    },
    {
      name: 'account',
      type: 'relationship',
      label: { en: 'Account', vi: 'Tài khoản' },
      index: true,
      relationTo: 'users',
      required: true,
    },
    instantField({ name: 'startedAt', label: { en: 'Since', vi: 'Bắt đầu' }, required: true }),
    instantField({
      name: 'lastActiveAt',
      label: { en: 'Last active', vi: 'Hoạt động gần nhất' },
      required: true,
    }),
    instantField({ name: 'endedAt', label: { en: 'Ended', vi: 'Kết thúc' } }),
    {
      name: 'hasSecondFactor',
      type: 'checkbox',
      label: { en: 'With a second factor', vi: 'Có xác thực hai bước' },
      defaultValue: false,
    },
    { name: 'browser', type: 'text', label: { en: 'Browser', vi: 'Trình duyệt' }, maxLength: 80 },
    {
      name: 'address',
      type: 'text',
      label: { en: 'IP address', vi: 'Địa chỉ IP' },
      maxLength: 60,
    },
  ],
  graphQL: false,
  lockDocuments: false,
  versions: false,
}
