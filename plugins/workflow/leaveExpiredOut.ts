import type { CollectionBeforeOperationHook, Where } from 'payload'

import { communesOf } from '../../src/access/actor.ts'

type Args = { id?: unknown; where?: Where }

/**
 * Lists of the public hold what is current: an item whose time is over stays at its address and is
 * found by who asks for it (`id`, `slug`) or for what has expired (`state`).
 */
export const leaveExpiredOut: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, where } = args as Args
  const isList = ['count', 'read', 'readDistinct'].includes(operation) && id === undefined
  if (overrideAccess || !isList || communesOf(req.user).length > 0) return args
  if (where && asksFor(where)) return args
  const current: Where = { state: { not_equals: 'expired' } }
  return { ...args, where: where ? { and: [where, current] } : current }
}

const named = new Set(['id', 'slug', 'state'])

function asksFor(where: Where): boolean {
  return Object.entries(where).some(([path, value]) =>
    Array.isArray(value) ? value.some((part) => asksFor(part)) : named.has(path),
  )
}
