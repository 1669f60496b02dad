import type { CollectionBeforeOperationHook, Where, WhereField } from 'payload'

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

/**
 * Does this name the item, or say that what has expired is meant as well? To leave some others out
 * (`not_equals`, `exists`) is neither.
 */
function asksFor(where: Where): boolean {
  return Object.entries(where).some(([path, value]) => {
    if (path === 'and' || path === 'AND') return (value as Where[]).some(asksFor)
    if (path === 'or' || path === 'OR') {
      const parts = value as Where[]
      return parts.length > 0 && parts.every(asksFor)
    }
    return names(path, value as WhereField)
  })
}

function names(path: string, { equals, in: oneOf }: WhereField): boolean {
  if (path === 'state')
    return listed(equals).includes('expired') || listed(oneOf).includes('expired')
  return (path === 'id' || path === 'slug') && (equals !== undefined || oneOf !== undefined)
}

/** A list may come as text: `where[state][in]=published,expired`. */
function listed(value: unknown): unknown[] {
  return typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : []
}
