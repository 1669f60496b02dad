/** `1.1`, and `I.1`: a part of a part. Written without its last dot only before a capital. */
const nested = String.raw`(?:[IVX]+|[1-9]\d?)(?:\.[1-9]\d?){1,3}(?:\.(?!\d)|(?=\s+\p{Lu}))`
const mark = new RegExp(
  String.raw`^\s*(?:(?<nested>${nested})|[IVX]+[.)](?!\d)|\d{1,2}[.)](?!\d)|[a-zđ]\)|[-–—+•*])\s*`,
  'u',
)

/**
 * How long the level mark is that a line of a plan begins with (`I.`, `1.`, `1.1`, `a)`, `-`), with
 * the spaces round it; 0 without one. A mark never ends within a number: the dots of `1.500 hộ` and
 * `15.6.2026` are its own. Behind the heading of its line (`isWithin`) a number with a dot is no
 * mark either: `Kinh phí: 2.5 Tỷ đồng`.
 */
export function levelMark(line: string, isWithin = false): number {
  const match = mark.exec(line)
  return match && !(isWithin && match.groups?.nested) ? match[0].length : 0
}
