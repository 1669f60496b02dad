import type { PayloadRequest } from 'payload'

import { idOf, tenantOf } from '../domain/idOf.ts'
import { type Right, rights, type Rights } from '../domain/roles.ts'
import { communesWith, includes } from './actor.ts'

type Item = { createdBy?: unknown; tenant?: unknown }

/**
 * Does who asks hold a right on this item of a collection? Rights come from src/domain/roles and
 * hold in the commune of the role. What only one's own right covers (`own`) is asked with
 * `editOwn`: an author may submit and delete what nobody else has made.
 */
export function holds(
  req: PayloadRequest,
  collection: string,
  right: Right,
  item: Item,
): Promise<boolean> {
  const held: Rights = rights[collection as keyof typeof rights] ?? {}
  if (!includes(communesWith(req.user, held, right), tenantOf(item))) return Promise.resolve(false)
  const isForAll = includes(communesWith(req.user, held, 'read'), tenantOf(item))
  return Promise.resolve(isForAll || idOf(item.createdBy) === req.user?.id)
}
