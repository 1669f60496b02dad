import type { Field } from 'payload'

export const maxTitleLength = 250

/** The title as it is printed; kept exactly as typed apart from Unicode NFC. */
export function titleField({ maxLength = maxTitleLength } = {}): Field {
  return {
    name: 'title',
    type: 'text',
    label: { en: 'Title', vi: 'Tiêu đề' },
    admin: {
      description: {
        en: 'As on the page or the document, without “Kính gửi” or a date in front.',
        vi: 'Ghi đúng như trên bài hoặc văn bản, không thêm ngày tháng phía trước.',
      },
    },
    maxLength,
    required: true,
  }
}
