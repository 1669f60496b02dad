import { isDay } from './law/index.ts'

const shape =
  /^(\d{4}-\d{2}-\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/

/**
 * Is this a moment written in ISO 8601, of a day that exists? A time needs its offset: without one
 * it would mean another moment on another server.
 */
export function isInstant(text: string): boolean {
  const [, day] = shape.exec(text) ?? []
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text))
}

/** The same for a value of whatever kind: the product itself writes moments as dates. */
export function isMoment(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return typeof value === 'string' && isInstant(value)
}
