import type { TextField } from 'payload'

/** What the register calls the entry. Use with `fillTitle`. */
export function entryTitleField(): TextField {
  return {
    name: 'title',
    type: 'text',
    label: { en: 'Title', vi: 'Tên gọi' },
    admin: {
      description: {
        en: 'Leave empty: the name of what is disclosed is taken.',
        vi: 'Để trống, hệ thống lấy tên của nội dung được công khai.',
      },
    },
    maxLength: 500,
  }
}
