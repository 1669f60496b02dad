/** The mark of a line: its length, with the spaces round it, and what it opens. */
export type LevelMark = {
  /** `letter`: a part when what follows is a heading. `number`: 1.1, I.1. */
  kind: 'letter' | 'number' | 'part' | 'point'
  length: number
}

/** Written without its last dot, a number of several parts stands only before a capital. */
const nested = String.raw`(?:[IVX]+|[1-9]\d?)(?:\.[1-9]\d?){1,3}(?:\.(?!\d)|(?=\s+\p{Lu}))`
/** `I.`, `I/`, `I -`; but `I-II`, `V/v`, `X-quang` and `V.I. Lênin` begin with no mark. */
const ofPart = String.raw`\.(?!\d|\p{Lu}\.)|(?:\/|\s?[-–—])(?!\s*[IVX]+(?!\p{L}))(?=\s*\p{Lu})`
const mark = new RegExp(
  String.raw`^\s*(?:(?<number>${nested})|(?<part>[IVX]+(?:\)|${ofPart}))` +
    String.raw`|(?<letter>[A-H](?:${ofPart}))|\d{1,2}[.)](?!\d)|[a-zđ]\)|[-–—+•*])\s*`,
  'u',
)

/**
 * The level mark that a line of a plan begins with: `I.`, `A.`, `1.`, `1.1`, `a)`, `-`; null
 * without one. A mark never ends within a number: the dots of `1.500 hộ` and `15.6.2026` are its
 * own.
 */
export function levelMark(line: string): LevelMark | null {
  const match = mark.exec(line)
  if (!match) return null
  const kind = (['part', 'letter', 'number'] as const).find((name) => match.groups?.[name])
  return { kind: kind ?? 'point', length: match[0].length }
}
