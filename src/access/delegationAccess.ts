import type { CollectionConfig } from 'payload'

import { rights } from '../domain/roles.ts'
import { today } from '../domain/today.ts'
import { communesOf, communesWith, includes } from './actor.ts'
import { and, whereIn } from './reach.ts'

/**
 * Delegations: read by everybody who works in the commune, so that nobody has to ask who may
 * publish; given by the head, never by who stands in for the head; changed by who gave them.
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
    read: ({ req }) => whereIn(communesOf(req.user)),
    readVersions: () => false,
    update: ({ req }) => and(whereIn(headedCommunes(req)), { delegator: { equals: req.user?.id } }),
  }
}

type Request = { user: Parameters<typeof communesOf>[0] }

/** A head of some units only has no board to stand in for. */
const headedCommunes = ({ user }: Request) => communesWith(user, rights.delegations, 'delegate')
