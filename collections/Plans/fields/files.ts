import type { Field } from 'payload'

import { attachmentsField } from '../../../src/fields/attachments.ts'
import { importedFields } from '../../../src/fields/imported.ts'
import { sameCommune } from '../../../src/fields/sameCommune.ts'

/** What a plan comes with: its files, the document that issued it, where it was imported from. */
export function fileFields(): Field[] {
  return [
    attachmentsField(),
    {
      name: 'document',
      type: 'relationship',
      label: { en: 'Document', vi: 'Văn bản ban hành' },
      admin: {
        description: {
          en: 'The numbered document that issued it.',
          vi: 'Văn bản có số, ký hiệu ban hành kế hoạch này.',
        },
      },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'documents',
    },
    ...importedFields(),
  ]
}
