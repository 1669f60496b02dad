import type { CollectionBeforeOperationHook } from 'payload'

import { communesOf } from '../../src/access/actor.ts'

/**
 * `draft=true` looks among the newest versions, where a live item that is being revised is a draft
 * and hidden from the public. Whoever is no staff anywhere is shown what is live.
 */
export const showLive: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const isStaff = communesOf(req.user).length > 0
  if (overrideAccess || isStaff || !['count', 'read', 'readDistinct'].includes(operation))
    return args
  return { ...args, draft: false }
}
