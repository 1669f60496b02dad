import type { CollectionConfig, Where } from 'payload'

import { hasRight, rights } from '../domain/roles.ts'
import { today } from '../domain/today.ts'
import { communesWith, includes, membershipsOf } from './actor.ts'
import { and, or, type Result, whereIn } from './reach.ts'

/**
 * Delegations: read by the board and who looks after accounts, in the whole commune; in some units
 * of it by those they are between. Given by the head, never by who stands in for the head; changed
 * by who gave them.
 */
export function delegationAccess(): NonNullable<CollectionConfig['access']> {
  return {
    create: ({ data, req }) => {
      const communes = headedCommunes(req)
      const given: unknown = data?.tenant ?? undefined
      return given === undefined ? communes.length > 0 : includes(communes, given as string)
    },
    // What has begun has had an effect, and stays on record.
    delete: ({ req }) =>
      and(whereIn(headedCommunes(req)), {
        and: [{ delegator: { equals: req.user?.id } }, { from: { greater_than: today() } }],
      }),
    read: ({ req }) =>
      or(whereIn(communesWith(req.user, rights.delegations, 'read')), whereBetween(req)),
    readVersions: () => false,
    update: ({ req }) => and(whereIn(headedCommunes(req)), { delegator: { equals: req.user?.id } }),
  }
}

/** Those given to oneself, or by oneself, where one's role reads delegations at all. */
function whereBetween({ user }: Request): Result {
  const readers = membershipsOf(user).filter(({ role }) =>
    hasRight(role, rights.delegations, 'read'),
  )
  const sides: Where[] = [{ to: { equals: user?.id } }, { delegator: { equals: user?.id } }]
  return and(whereIn(readers.flatMap(({ commune }) => commune ?? [])), { or: sides })
}

type Request = { user: Parameters<typeof membershipsOf>[0] }

/** A head of some units only has no board to stand in for. */
const headedCommunes = ({ user }: Request) => communesWith(user, rights.delegations, 'delegate')
