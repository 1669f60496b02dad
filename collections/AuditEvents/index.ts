import type { CollectionConfig } from 'payload'

import { recordsOnly } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { instantField } from '../../src/fields/instant.ts'
import { menu } from '../../src/fields/menu.ts'
import { chain } from './fields/chain.ts'
import { what } from './fields/what.ts'
import { who } from './fields/who.ts'
import { refuseChange } from './hooks/refuseChange.ts'

/** One thing that somebody did or tried: never changed, never deleted, told by its chain if it is. */
export const AuditEvents: CollectionConfig<'audit-events'> = {
  slug: 'audit-events',
  labels: {
    plural: { en: 'Audit trail', vi: 'Nhật ký' },
    singular: { en: 'Row of the audit trail', vi: 'Dòng nhật ký' },
  },
  access: recordsOnly(rights['audit-events']),
  admin: {
    defaultColumns: ['at', 'actorName', 'action', 'title', 'reason', 'result'],
    group: menu.system,
    listSearchableFields: ['title', 'actorName', 'reason', 'itemId'],
    useAsTitle: 'title',
  },
  custom: { isLog: true },
  defaultSort: '-at',
  disableDuplicate: true,
  fields: [
    {
      ...instantField({
        name: 'at',
        label: { en: 'When', vi: 'Lúc' },
        admin: {
          description: { en: 'By the clock of the server.', vi: 'Theo đồng hồ của máy chủ.' },
          readOnly: true,
        },
        required: true,
      }),
      index: true,
    },
    ...who,
    ...what,
    {
      // What may be read goes by it; what happened is told by `chain`, which the hash covers.
      name: 'tenant',
      type: 'relationship',
      label: { en: 'Commune', vi: 'Xã, phường' },
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: {
          en: 'Empty: it belongs to no single commune.',
          vi: 'Để trống: việc chung, không thuộc riêng xã nào.',
        },
        position: 'sidebar',
        readOnly: true,
      },
      // A commune is not held back by the rows that tell of it.
      custom: { isPartOf: true },
      index: true,
      relationTo: 'communes',
    },
    ...chain,
  ],
  graphQL: { disableMutations: true },
  hooks: { beforeOperation: [refuseChange] },
  indexes: [{ fields: ['chain', 'seq'], unique: true }],
  lockDocuments: false,
  timestamps: false,
  versions: false,
}
