import type { CollectionConfig } from 'payload'

import { closedToAll } from '../../src/access/rules.ts'
import { menu } from '../../src/fields/menu.ts'

/**
 * The last row of each chain of the audit trail, signed with the portal's secret: who cuts rows off
 * the end of a chain leaves the row here that names them (docs/adr/0025).
 */
export const AuditHeads: CollectionConfig<'audit-heads'> = {
  slug: 'audit-heads',
  labels: {
    plural: { en: 'Heads of the audit trail', vi: 'Đầu chuỗi nhật ký' },
    singular: { en: 'Head of the audit trail', vi: 'Đầu chuỗi nhật ký' },
  },
  access: closedToAll(),
  admin: {
    defaultColumns: ['chain', 'seq', 'hash'],
    group: menu.system,
    hidden: true,
    useAsTitle: 'chain',
  },
  custom: { isLog: true },
  defaultSort: 'chain',
  endpoints: false,
  fields: [
    {
      name: 'chain',
      type: 'text',
      label: { en: 'Chain', vi: 'Chuỗi' },
      index: true,
      required: true,
    },
    {
      name: 'seq',
      type: 'number',
      label: { en: 'Number of the last row', vi: 'Số thứ tự của dòng cuối' },
      required: true,
    },
    {
      name: 'hash',
      type: 'text',
      label: { en: 'Hash of the last row', vi: 'Mã băm của dòng cuối' },
      required: true,
    },
    {
      name: 'signature',
      type: 'text',
      label: { en: 'Signature', vi: 'Chữ ký' },
      index: true,
      required: true,
    },
  ],
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  versions: false,
}
