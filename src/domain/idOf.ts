/** The id a relation holds, populated or not; undefined for anything else a caller may send. */
export function idOf(relation: unknown): string | undefined {
  const id: unknown =
    typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** The id of the commune an item belongs to, as stored, as read or as sent. */
export function tenantOf(item: unknown): string | undefined {
  return idOf((item as { tenant?: unknown } | null | undefined)?.tenant)
}
