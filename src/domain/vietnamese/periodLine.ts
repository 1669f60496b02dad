import { composed } from './composed.ts'
import { fold } from './fold.ts'

/** The words of a period as they are spelled; each may also stand without its diacritics. */
const words = new Set(
  (
    'ngày tháng quý quí năm trước từ kể bắt đầu đến tới hết cuối chậm muộn nhất là vào không hơn và ' +
    'hoàn thành thực hiện triển giai đoạn định kỳ hằng hàng mỗi thường xuyên liên tục cả của'
  ).split(' '),
)

/** A longer text is a sentence about a period, not a period. */
const longest = 120

/**
 * A period as it is read: folded, with single spaces and plain hyphens. Null when it is no period:
 * too long, or with a word that only looks like one of its words once it is folded (`Quỹ`, `Thắng`).
 */
export function periodLine(text: string): null | string {
  const line = fold(text)
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^ |[ .;,]{1,9}$/g, '')
  if (line.length > longest) return null
  const isSpelled = composed(text)
    .text.toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .every((word) => words.has(word) || word === fold(word))
  return isSpelled ? line : null
}
