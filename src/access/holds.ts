import type { Right } from '../domain/roles.ts'
import type { PayloadRequest } from 'payload'

import { reachesAsColleague, reachesIn } from './reach.ts'

/**
 * Does who asks hold a right on this item of a collection? As the access rules say it: by the
 * table of src/domain/roles, in the commune and the units of the role, for the days it runs, with
 * what a head has delegated. Who may only edit what is their own holds every right on that alone.
 * The item needs `tenant`, `createdBy` and the field of its unit (src/domain/unitPaths), as stored
 * or as read.
 */
export function holds(
  req: PayloadRequest,
  collection: string,
  right: Right,
  item: object,
): Promise<boolean> {
  return reachesIn(req, collection, right, item as Record<string, unknown>)
}

/** The same, and not only on what one has made oneself: of who works on the pieces of others. */
export function holdsAsColleague(
  req: PayloadRequest,
  collection: string,
  right: Right,
  item: object,
): Promise<boolean> {
  return reachesAsColleague(req, collection, right, item as Record<string, unknown>)
}
