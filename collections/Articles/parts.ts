import type { Rule } from '../../src/fields/rules.ts'

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
