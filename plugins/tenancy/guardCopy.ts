import { type CollectionBeforeOperationHook, NotFound } from 'payload'

import { communesOf, includes } from '../../src/access/actor.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { latestAsStaff } from './latestAsStaff.ts'

type CopyArgs = { data?: Record<string, unknown>; duplicateFromID?: string }

/**
 * A copy is made of what its maker may read as staff of the source's commune; for everybody else
 * the source is an unknown id, public or not. Payload copies the newest draft, so being allowed to
 * read what is public is not enough. The copy's commune is stated, so that the right to make
 * something there is asked for.
 */
export const guardCopy: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  const { data, duplicateFromID } = args as CopyArgs
  const isCopy = operation === 'create' && duplicateFromID !== undefined
  if (overrideAccess || !req.user || !isCopy) return args
  const source = await latestAsStaff(collection, duplicateFromID, req)
  const tenant = tenantOf(source)
  if (!source || (tenant && !includes(communesOf(req.user), tenant))) throw new NotFound(req.t)
  return tenant ? { ...args, data: { ...data, tenant: data?.tenant ?? tenant } } : args
}
