import type { Field, TextareaField, TextField } from 'payload'

import { staffOnly, writtenBySystem } from '../access/rules.ts'
import { instantField } from './instant.ts'
import { internal } from './internal.ts'
import { urlField } from './url.ts'

const system = { create: writtenBySystem, read: staffOnly, update: writtenBySystem }

const line = (name: string, en: string, vi: string): Field => ({
  name,
  type: 'text',
  label: { en, vi },
  admin: { readOnly: true },
})

/** Kept for the importer alone. A copy of the item is another item: it does not take it along. */
const kept = (name: string, en: string, vi: string, index = false): TextField => ({
  name,
  type: 'text',
  label: { en, vi },
  admin: internal,
  hooks: { beforeDuplicate: [() => null] },
  index,
})

/**
 * Where an imported item came from and what the importer was not sure of. Never public.
 * `key` finds the item again by its old address, `textKey` by its words, so that the same page
 * in another form is the same item; `savedHash` tells whether somebody edited it since.
 */
export function importedFields(): Field[] {
  return [
    {
      name: 'legacy',
      type: 'group',
      label: { en: 'Old site', vi: 'Nguồn từ cổng cũ' },
      access: system,
      admin: { condition: (data) => Boolean(data?.legacy?.textKey) },
      fields: [
        urlField({
          name: 'url',
          label: { en: 'Old address', vi: 'Địa chỉ cũ' },
          admin: { readOnly: true },
        }),
        line('host', 'Old host', 'Máy chủ cũ'),
        line('sourceId', 'Number on the old site', 'Mã bài trên cổng cũ'),
        instantField({
          name: 'importedDateGuess',
          label: { en: 'Date guessed from the number', vi: 'Ngày đoán từ mã bài' },
          admin: { readOnly: true },
        }),
        fileLinks,
        {
          ...kept('rawHtml', 'Old page as it was', 'Nguyên văn trang cũ'),
          type: 'textarea',
        } as TextareaField,
        kept('key', 'Known by its address', 'Nhận biết theo địa chỉ', true),
        kept('textKey', 'Known by its words', 'Nhận biết theo nội dung', true),
        kept('savedHash', 'As it was imported', 'Dấu của lần nhập'),
      ],
    },
    importWarnings,
  ]
}

const fileLinks: Field = {
  name: 'fileLinks',
  type: 'array',
  label: { en: 'Links to files on the old page', vi: 'Liên kết tệp trên trang cũ' },
  labels: {
    plural: { en: 'Links to files', vi: 'Liên kết tệp' },
    singular: { en: 'Link to a file', vi: 'Liên kết tệp' },
  },
  admin: { readOnly: true },
  fields: [
    line('label', 'Text of the link', 'Chữ của liên kết'),
    line('url', 'Address', 'Địa chỉ'),
  ],
}

const importWarnings: Field = {
  name: 'importWarnings',
  type: 'array',
  label: { en: 'To check after the import', vi: 'Cần kiểm tra sau khi nhập' },
  labels: {
    plural: { en: 'Points to check', vi: 'Điểm cần kiểm tra' },
    singular: { en: 'Point to check', vi: 'Điểm cần kiểm tra' },
  },
  access: system,
  admin: {
    components: { Field: 'payload-commune-portal/client#PointList' },
    condition: (data) => (data?.importWarnings ?? []).length > 0,
    description: {
      en: 'What the importer could not find or was not sure of.',
      vi: 'Những gì phần nhập dữ liệu không tìm thấy hoặc chưa chắc chắn.',
    },
    readOnly: true,
  },
  fields: [line('code', 'Code', 'Mã'), line('message', 'What to check', 'Nội dung')],
}
