import { toNfc } from '../vietnamese/toNfc.ts'

/** Longer than this, details are left out: a row tells what happened, it does not keep files. */
const longestDetails = 20_000

/**
 * A value as both databases keep it, so that a hash made of it now is that of what is read later:
 * JSON, text in NFC, without NUL and without halves of letters.
 */
export function storable<T>(value: T): T {
  return JSON.parse(JSON.stringify(value ?? null), (_, one: unknown) =>
    typeof one === 'string' ? storableText(one) : one,
  ) as T
}

export function storableText(text: string): string {
  return toNfc(text.toWellFormed().replaceAll('\0', ''))
}

/** Details of a row; of what is too long only how long it was, by name (`leftOut`). */
export function storableDetails(details: object | null | undefined): null | object {
  const all = storable(details ?? null)
  if (all === null || Object.keys(all).length === 0) return null
  let room = longestDetails
  const leftOut: Record<string, number> = {}
  const sizes = Object.entries(all).map(([name, value]) => ({
    name,
    size: JSON.stringify(value).length,
  }))
  // What is short is kept, whatever is told beside it: the answer of an act above all.
  for (const { name, size } of sizes.toSorted((one, other) => one.size - other.size)) {
    room -= size
    if (room < 0) leftOut[name] = size
  }
  if (Object.keys(leftOut).length === 0) return all
  const kept = Object.entries(all).filter(([name]) => !(name in leftOut))
  return { ...Object.fromEntries(kept), leftOut }
}
