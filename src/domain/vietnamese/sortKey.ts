import { collationLevels } from './collationLevels.ts'

/**
 * A text in ASCII (`0`–`9`, `a`–`z`) whose plain byte order is the order of `Intl.Collator('vi')`:
 * letters first (a ă â … d đ e ê), then tones (ngang huyền hỏi ngã sắc nặng), then small before
 * capital. About four characters of key for one of text, made the same on every machine.
 * It agrees for Vietnamese, ASCII, and the signs listed in collationLevels.ts, in NFC or NFD, and
 * for Latin letters with a mark (é, ç, ü). It stops agreeing for what is not listed there: emoji
 * and other symbols, letters like ø, æ, ß and other scripts stand after z by code point; and for
 * marks piled on a letter that has its own already (ợ with a circumflex).
 */
export function sortKey(text: string): string {
  const { letters, marks, variants } = collationLevels(text)
  return `${letters}0${marks}0${variants}`
}
