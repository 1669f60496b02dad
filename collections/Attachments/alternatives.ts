import type { CheckboxField, TextareaField } from 'payload'

import { isImageKind } from '../../src/files/accept/kinds.ts'

const alt = {
  name: 'alt',
  type: 'textarea',
  label: { en: 'What the picture shows', vi: 'Mô tả ảnh' },
  admin: {
    condition: (data) => !data.kind || isImageKind(data.kind),
    description: {
      en: 'For those who do not see it; needed to publish a picture that is not decoration.',
      vi: 'Dành cho người không nhìn thấy ảnh. Bắt buộc khi xuất bản ảnh, trừ ảnh trang trí.',
    },
  },
  maxLength: 500,
} satisfies TextareaField

const decorative = {
  name: 'decorative',
  type: 'checkbox',
  label: { en: 'Only decoration', vi: 'Ảnh chỉ để trang trí' },
  admin: {
    condition: alt.admin.condition,
    description: {
      en: 'The picture says nothing that the text does not say; readers aloud skip it.',
      vi: 'Ảnh không mang thông tin; máy đọc màn hình sẽ bỏ qua.',
    },
  },
  defaultValue: false,
} satisfies CheckboxField

const summary = {
  name: 'summary',
  type: 'textarea',
  label: { en: 'What it is about', vi: 'Nội dung chính' },
  admin: {
    description: {
      en: 'A few sentences; needed to publish a scan, whose words cannot be read or searched.',
      vi: 'Vài câu tóm tắt. Bắt buộc khi xuất bản bản scan, vì chữ trong đó không đọc, không tìm được.',
    },
  },
  maxLength: 2000,
} satisfies TextareaField

/** What stands for a file where it cannot be seen or read. Checked by hooks/checkAlternatives. */
export const alternatives = { alt, decorative, summary }
