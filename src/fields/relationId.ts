/** The id a relation holds, filled in or not; null when it holds none. */
export function relationId(value: unknown): null | string {
  const id: unknown =
    typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' && id !== '' ? id : null
}
