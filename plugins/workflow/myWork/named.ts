import type { Found } from './found.ts'
import type { PayloadRequest } from 'payload'

import { namesOf } from '../desk/namesOf.ts'

/** The same rows with the names of people in place of their ids. */
export async function named(req: PayloadRequest, lists: Found[]): Promise<Found[]> {
  const names = await namesOf(
    req,
    lists.flatMap(({ rows }) => rows.map(({ by }) => by)),
  )
  return lists.map(({ rows, total }) => ({
    rows: rows.map((row) => ({ ...row, by: names.get(row.by ?? '') ?? null })),
    total,
  }))
}
