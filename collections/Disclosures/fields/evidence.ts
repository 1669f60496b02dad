import type { Field } from 'payload'

import { sameCommune } from '../../../src/fields/sameCommune.ts'

/** Proof that it hung there: photos, minutes of posting and taking down. */
export function evidenceField(): Field {
  return {
    name: 'evidence',
    type: 'upload',
    label: { en: 'Evidence', vi: 'Minh chứng' },
    admin: {
      description: {
        en: 'Photos and minutes of the posting.',
        vi: 'Ảnh chụp, biên bản niêm yết và kết thúc niêm yết.',
      },
    },
    filterOptions: sameCommune,
    hasMany: true,
    maxRows: 50,
    relationTo: 'attachments',
  }
}
