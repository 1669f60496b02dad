import type { Rule } from '../../src/fields/rules.ts'
import type { Field } from 'payload'

import { sameCommune } from '../../src/fields/sameCommune.ts'

export const labels = {
  authors: { en: 'Authors', vi: 'Tác giả' },
  body: { en: 'Text', vi: 'Nội dung' },
  expiresAt: { en: 'Leaves the lists on', vi: 'Hết hạn đăng' },
  publishedAt: { en: 'Date of publication', vi: 'Ngày đăng' },
  summary: { en: 'Summary', vi: 'Tóm tắt' },
  title: { en: 'Title', vi: 'Tiêu đề' },
}

/** Somebody stands behind every piece: its authors or where it was taken from. */
export const namesItsSource: Rule = ({ authors, sourceName }, { isPublishing }) => {
  const isNamed = Boolean(sourceName) || ((authors ?? []) as string[]).length > 0
  return isPublishing && !isNamed
    ? [{ label: labels.authors, code: 'CP_ARTICLE_SOURCE_MISSING', path: 'authors' }]
    : []
}

export const expiresLater: Rule = ({ expiresAt, publishedAt }) => {
  const isWrong = expiresAt && publishedAt && instant(expiresAt) <= instant(publishedAt)
  return isWrong
    ? [
        {
          label: labels.expiresAt,
          code: 'CP_INPUT_DAY_ORDER',
          path: 'expiresAt',
          values: { start: labels.publishedAt },
        },
      ]
    : []
}

const instant = (value: unknown) => new Date(value as string).getTime()

/** The picture above an article. Its description is the attachment's own (alt). */
export function coverField(): Field {
  return {
    name: 'coverImage',
    type: 'group',
    label: { en: 'Cover picture', vi: 'Ảnh đại diện' },
    fields: [
      {
        name: 'image',
        type: 'upload',
        label: { en: 'Picture', vi: 'Ảnh' },
        admin: {
          description: {
            en: 'Shown in lists and above the text. It needs a description.',
            vi: 'Hiện trong danh sách và đầu bài. Ảnh phải có mô tả.',
          },
        },
        filterOptions: sameCommune,
        index: true,
        relationTo: 'attachments',
      },
      {
        name: 'caption',
        type: 'text',
        label: { en: 'Caption', vi: 'Chú thích ảnh' },
        admin: { description: { en: 'What it shows.', vi: 'Ảnh chụp gì, ở đâu, khi nào.' } },
        maxLength: 300,
      },
      {
        name: 'credit',
        type: 'text',
        label: { en: 'Photographer', vi: 'Người chụp' },
        admin: { description: { en: 'Name or source.', vi: 'Tên người chụp hoặc nguồn ảnh.' } },
        maxLength: 120,
      },
    ],
  }
}
