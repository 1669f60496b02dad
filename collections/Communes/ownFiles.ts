import type { Where } from 'payload'

/** Files of the commune being edited. One that is being made has none yet. */
export function ownFiles({ id }: { id?: number | string }): false | Where {
  return id === undefined ? false : { tenant: { equals: id } }
}
