import type { Field } from 'payload'

import { sameCommune } from '../../src/fields/sameCommune.ts'

const fileRow: Field[] = [
  {
    name: 'file',
    type: 'upload',
    label: { en: 'File', vi: 'Tệp' },
    admin: { description: { en: 'Of this commune.', vi: 'Tệp đính kèm của xã.' } },
    filterOptions: sameCommune,
    index: true,
    relationTo: 'attachments',
    required: true,
  },
  {
    name: 'kind',
    type: 'select',
    label: { en: 'Kind', vi: 'Loại tệp' },
    admin: { description: { en: 'What it is.', vi: 'Tệp này là bản nào của văn bản.' } },
    defaultValue: 'original',
    options: [
      { label: { en: 'Original', vi: 'Bản gốc, bản quét' }, value: 'original' },
      { label: { en: 'Signed PDF', vi: 'Bản PDF ký số' }, value: 'signedPdf' },
      { label: { en: 'Appendix', vi: 'Phụ lục' }, value: 'appendix' },
      { label: { en: 'Text', vi: 'Bản chữ (Word, ODT)' }, value: 'text' },
    ],
    required: true,
  },
  {
    name: 'digitalSignature',
    type: 'select',
    label: { en: 'Digital signature', vi: 'Chữ ký số' },
    admin: {
      description: {
        en: 'As seen in a signature checker.',
        vi: 'Kết quả khi kiểm tra bằng phần mềm ký số.',
      },
    },
    defaultValue: 'chua_kiem_tra',
    options: [
      { label: { en: 'Not checked', vi: 'Chưa kiểm tra' }, value: 'chua_kiem_tra' },
      { label: { en: 'Valid', vi: 'Hợp lệ' }, value: 'hop_le' },
      { label: { en: 'Not valid', vi: 'Không hợp lệ' }, value: 'khong_hop_le' },
      { label: { en: 'None', vi: 'Không có' }, value: 'khong_co' },
    ],
  },
]

/** The files of a document; readers look for the signed copy first. */
export function filesField(): Field {
  return {
    name: 'files',
    type: 'array',
    label: { en: 'Files', vi: 'Tệp văn bản' },
    labels: {
      plural: { en: 'Files', vi: 'Tệp' },
      singular: { en: 'File', vi: 'Tệp' },
    },
    admin: {
      description: {
        en: 'The signed copy, appendices, a copy with text that can be read aloud.',
        vi: 'Bản ký số, phụ lục, bản có chữ để đọc thành tiếng.',
      },
    },
    fields: fileRow,
    minRows: 1,
    required: true,
  }
}
