import type { PolymorphicRelationshipField } from 'payload'

import { sameCommune } from '../../../src/fields/sameCommune.ts'

/** What may be disclosed: everything a commune publishes. */
export const publicContent = [
  'articles',
  'attachments',
  'budget-disclosures',
  'documents',
  'notices',
  'pages',
  'plans',
  'procedures',
  'schedules',
] as const

export type PublicContent = (typeof publicContent)[number]

/** The thing itself that was disclosed, of the same commune. */
export function contentField(): PolymorphicRelationshipField {
  return {
    name: 'content',
    type: 'relationship',
    label: { en: 'What is disclosed', vi: 'Nội dung công khai' },
    admin: {
      description: {
        en: 'The document, plan, budget … itself.',
        vi: 'Chọn chính văn bản, kế hoạch, dự toán … được công khai.',
      },
    },
    filterOptions: sameCommune,
    index: true,
    relationTo: [...publicContent],
    required: true,
  }
}
