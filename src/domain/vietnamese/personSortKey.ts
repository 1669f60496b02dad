import { collationLevels } from './collationLevels.ts'

/**
 * The sort key of a Vietnamese person's name: by tên (the last word), then họ (the first), then
 * đệm (what stands between), each with its tones; capitals decide last, so that `NGUYỄN VĂN AN`
 * stands beside `Nguyễn Văn An`. The same kind of text as sortKey gives. A single word is a tên.
 */
export function personSortKey(fullName: string): string {
  const words = fullName.trim().split(/\s+/)
  const parts = [words.slice(-1), words.slice(0, -1).slice(0, 1), words.slice(1, -1)]
  const levels = parts.map((part) => collationLevels(part.join(' ')))
  return [
    ...levels.flatMap(({ letters, marks }) => [letters, marks]),
    ...levels.map(({ variants }) => variants),
  ].join('0')
}
