import type { CollectionConfig } from 'payload'

import { closedToAll } from '../../src/access/rules.ts'
import { instantField } from '../../src/fields/instant.ts'
import { menu } from '../../src/fields/menu.ts'

/**
 * The second factor of an account. Not fields of the account: a save of that writes all of it as it
 * was read before, which would make a used code good again (docs/adr/0021).
 */
export const SecondFactors: CollectionConfig<'second-factors'> = {
  slug: 'second-factors',
  labels: {
    plural: { en: 'Second factors', vi: 'Xác thực hai bước' },
    singular: { en: 'Second factor', vi: 'Xác thực hai bước' },
  },
  access: closedToAll(),
  admin: {
    defaultColumns: ['account', 'enabledAt'],
    group: menu.system,
    hidden: true,
    useAsTitle: 'account',
  },
  custom: { isOfAccount: true },
  defaultSort: '-createdAt',
  endpoints: false,
  fields: [
    {
      name: 'account',
      type: 'relationship',
      label: { en: 'Account', vi: 'Tài khoản' },
      relationTo: 'users',
      required: true,
      unique: true,
    },
    instantField({ name: 'enabledAt', label: { en: 'On since', vi: 'Bật từ' } }),
    {
      name: 'secret',
      type: 'text',
      label: { en: 'Key (encrypted)', vi: 'Khoá (đã mã hoá)' },
    },
    {
      name: 'lastStep',
      type: 'number',
      label: { en: 'Step of the last code used', vi: 'Bước của mã dùng gần nhất' },
      defaultValue: 0,
      required: true,
    },
    {
      name: 'recoveryCodes',
      type: 'text',
      label: { en: 'Recovery codes left (hashed)', vi: 'Mã dự phòng còn lại (đã băm)' },
    },
    {
      name: 'pendingSecret',
      type: 'text',
      label: { en: 'Key being set up (encrypted)', vi: 'Khoá đang cài đặt (đã mã hoá)' },
    },
    instantField({ name: 'pendingAt', label: { en: 'Setting up since', vi: 'Cài đặt từ' } }),
  ],
  graphQL: false,
  lockDocuments: false,
  versions: false,
}
