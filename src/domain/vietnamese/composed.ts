/** A text in NFC, and where each of its UTF-16 units stands in the text it was made from. */
export type Composed = { positionOf: (unit: number) => number; text: string }

/**
 * Composes a text so that patterns can be written with whole letters (`ệ`), without losing the
 * positions of the text as given: what was pasted on a Mac is decomposed.
 */
export function composed(given: string): Composed {
  if (!/\p{M}/u.test(given)) return { positionOf: (unit) => unit, text: given }
  const positions: number[] = []
  let text = ''
  // At most eight marks at once: more is no letter, and takes seconds to normalise.
  for (const { 0: letter, index } of given.matchAll(/\P{M}\p{M}{0,8}|\p{M}{1,8}/gu)) {
    const whole = letter.normalize('NFC')
    for (let unit = 0; unit < whole.length; unit++)
      positions.push(index + Math.min(unit, letter.length))
    text += whole
  }
  return { positionOf: (unit) => positions[unit] ?? given.length, text }
}
