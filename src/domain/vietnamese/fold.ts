/**
 * The search form of a text: no diacritics, đ as d, lower case, so that `linh truong` finds
 * `Linh Trường`. Blind to NFC and NFD, and to the old and new tone styles (hoà, hòa).
 * For comparing only: a type code (ĐA, DA) must never be folded before it is matched.
 */
export function fold(text: string): string {
  // Loose marks go first: normalising a letter with thousands of them takes seconds.
  return text
    .replace(/\p{M}+/gu, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}
