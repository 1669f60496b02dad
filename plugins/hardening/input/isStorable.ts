/** NUL ends a text early in SQLite; half of a character becomes another one in UTF-8. */
const unstorable = /\0|\p{Surrogate}/u

/** Can all text in this be stored as it is? Names of what is in it count too. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !unstorable.test(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => !unstorable.test(key) && isStorable(inner))
}
