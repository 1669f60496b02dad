import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Text typed on a Mac or copied out of a PDF comes decomposed (NFD); stored text is NFC, and is
 * otherwise never rewritten. A password is left alone: logging in would not normalise it.
 */
export const textToNfc: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  const { password, ...rest } = data as Record<string, unknown>
  const normal = toNfc(rest) as Record<string, unknown>
  return password === undefined ? normal : { ...normal, password }
}

function toNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(toNfc)
  if (value !== null && typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNfc(inner)]))
  }
  return value
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
