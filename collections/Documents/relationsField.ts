import type { Field } from 'payload'

import { sameCommune } from '../../src/fields/sameCommune.ts'
import { relationKinds } from './relations.ts'
import { labels } from './rules.ts'

const relationRow: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: { en: 'Relation', vi: 'Quan hệ' },
    admin: {
      description: { en: 'This document … that one.', vi: 'Văn bản này … văn bản kia.' },
    },
    options: relationKinds.map(({ label, kind }) => ({ label, value: kind })),
    required: true,
  },
  {
    name: 'target',
    type: 'relationship',
    label: { en: 'Document', vi: 'Văn bản' },
    admin: {
      description: { en: 'If it is on this portal.', vi: 'Nếu văn bản kia có trên cổng.' },
    },
    filterOptions: sameCommune,
    index: true,
    relationTo: 'documents',
  },
  {
    name: 'externalRef',
    type: 'text',
    label: { en: 'Document from elsewhere', vi: 'Văn bản bên ngoài' },
    admin: {
      description: {
        en: 'Like “Nghị định 30/2020/NĐ-CP”.',
        vi: 'Ví dụ “Nghị định 30/2020/NĐ-CP của Chính phủ”.',
      },
    },
    maxLength: 300,
  },
  {
    name: 'isPartial',
    type: 'checkbox',
    label: { en: 'In part only', vi: 'Chỉ một phần' },
    admin: {
      description: {
        en: 'It replaces or repeals only a part.',
        vi: 'Chỉ thay thế hoặc bãi bỏ một phần.',
      },
    },
    defaultValue: false,
  },
]

/** What this document does to others; theirs is shown the other way round. */
export function relationsField(): Field {
  return {
    name: 'relations',
    type: 'array',
    label: labels.relations,
    labels: {
      plural: { en: 'Relations', vi: 'Quan hệ' },
      singular: { en: 'Relation', vi: 'Quan hệ' },
    },
    admin: {
      description: {
        en: 'What it replaces, amends, is based on. The other document shows it by itself.',
        vi: 'Thay thế, sửa đổi, căn cứ vào văn bản nào. Văn bản kia tự hiện quan hệ ngược lại.',
      },
    },
    fields: relationRow,
    maxRows: 100,
  }
}
