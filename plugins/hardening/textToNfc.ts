import type { CollectionBeforeValidateHook } from 'payload'
import { toNfc } from '../../src/domain/vietnamese/index.ts'

/**
 * Text typed on a Mac or copied out of a PDF comes decomposed (NFD); stored text is NFC, and is
 * otherwise never rewritten. A password is left alone: logging in would not normalise it.
 */
export const textToNfc: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  const { password, ...rest } = data as Record<string, unknown>
  const normal = composedIn(rest) as Record<string, unknown>
  return password === undefined ? normal : { ...normal, password }
}

function composedIn(value: unknown): unknown {
  if (typeof value === 'string') return toNfc(value)
  if (Array.isArray(value)) return value.map(composedIn)
  if (value !== null && typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, composedIn(inner)]))
  }
  return value
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
