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

/** Details of a row, or only how long they were. */
export function storableDetails(details: object | null | undefined): null | object {
  const kept = storable(details ?? null)
  if (kept === null || Object.keys(kept).length === 0) return null
  const { length } = JSON.stringify(kept)
  return length > longestDetails ? { leftOut: length } : kept
}
