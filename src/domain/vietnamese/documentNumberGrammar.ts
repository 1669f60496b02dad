/** The letters of abbreviations; none carries a tone. */
const letter = 'A-Za-zĂăÂâĐđÊêÔôƠơƯư'
const first = `[${letter}][${letter}\\d]*(?:[.&][${letter}\\d]+)*`
const next = `[${letter}\\d]+(?:[.&][${letter}\\d]+)*`

/**
 * The pieces of which every pattern of a number is made, after `normalised`. Each character fits
 * one place only, so that matching takes time in proportion to the text.
 */
export const grammar = {
  group: first,
  letter: `[${letter}]`,
  next,
  notation: `${first}(?:-${next})*`,
  number: '\\d{1,5}',
  year: '[1-9]\\d{3}/',
} as const

/** More marks than a letter can have; putting thousands of them in order would take minutes. */
const tooManyMarks = /(\p{M}{4})\p{M}+/gu
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/**
 * The text of a number in one spelling: NFC, one kind of hyphen, Đ for its look-alikes, no
 * invisible characters, no spaces outside or round `:` `/` `-`, no “Số:” before it.
 */
export function normalised(text: string): string {
  return text
    .replace(tooManyMarks, '$1')
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replace(/[\u00F0\u0256]/g, 'đ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([:/-]) ?/g, '$1')
    .trim()
    .replace(/^s[ốo](?!\p{L})[: ]?/iu, '')
}
