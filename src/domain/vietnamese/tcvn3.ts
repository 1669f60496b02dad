import type { Encoding } from './weighEncoding.ts'

/**
 * TCVN 5712:1993 VN3 ("ABC"), read as Latin-1: from a first byte on, the letters in the order of
 * the standard. It has no capitals with a tone; fonts whose name ends in H draw capitals instead.
 */
const rows: readonly [number, string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

const letters = new Map(
  rows.flatMap(([from, row]) =>
    [...row.normalize('NFC')].map((letter, i) => [String.fromCharCode(from + i), letter] as const),
  ),
)

/** Symbols inside a word, or a capital after a small letter: no other language writes so. */
const mark = /.[\u00A1-\u00BF]|[\u00A1-\u00BF].|[a-z][\u00C0-\u00DE]/

export const tcvn3: Encoding = { decode, weigh, words: /[\p{L}\p{N}\u00A1-\u00BF×÷]+/gu }

function decode(word: string): string {
  const decoded = word.replace(/[\u00A1-\u00FE]/g, (letter) => letters.get(letter) ?? letter)
  // A word whose other letters are capitals was meant to be all capitals: HO¹CH.
  return decoded !== word && /^[A-Z\u00A1-\u00FF]+$/.test(word) && /[A-Z].*[A-Z]/.test(word)
    ? decoded.toUpperCase()
    : decoded
}

function weigh(word: string): number {
  return mark.test(word) ? 1 : 0.5
}
