import type { Field, UploadField } from 'payload'

import { sameCommune } from '../../../src/fields/sameCommune.ts'

/** Every stage is an explanation and figures that can be counted with (TT 26/2026 Đ.26). */
export function fileFields(): Field[] {
  return [
    file(
      'explanationFile',
      { en: 'Explanation', vi: 'Thuyết minh' },
      { en: 'What the figures mean, in words.', vi: 'Tệp thuyết minh số liệu ngân sách.' },
    ),
    file(
      'dataFile',
      { en: 'Figures', vi: 'Biểu số liệu' },
      {
        en: 'The tables as .xlsx or .csv, not a scan.',
        vi: 'Biểu mẫu dạng .xlsx hoặc .csv để người dân tính toán được, không dùng bản quét.',
      },
    ),
  ]
}

type Sentence = { en: string; vi: string }

function file(name: string, label: Sentence, description: Sentence): UploadField {
  return {
    name,
    type: 'upload',
    label,
    admin: { description },
    filterOptions: sameCommune,
    index: true,
    relationTo: 'attachments',
    required: true,
  }
}
