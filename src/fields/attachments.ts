import type { Field } from 'payload'

import { sameCommune } from './sameCommune.ts'

/** Files for the reader to open or take home ("Tải file"). */
export function attachmentsField(): Field {
  return {
    name: 'attachments',
    type: 'upload',
    label: { en: 'Attachments', vi: 'Tệp đính kèm' },
    admin: {
      description: {
        en: 'Signed copies, appendices, forms. Readers see the title, not the file name.',
        vi: 'Bản ký số, phụ lục, biểu mẫu. Người đọc thấy tiêu đề của tệp, không thấy tên tệp.',
      },
    },
    filterOptions: sameCommune,
    hasMany: true,
    relationTo: 'attachments',
  }
}
