import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { and, type Result } from '../../src/access/reach.ts'
import { refuseIfUsed } from './refuseReferenced.ts'
import { retirementOf } from './remedies.ts'

/**
 * What was public by saving is deleted by who made it, on that day, or not at all (src/access/rules).
 * Who may change it learns who uses it, or what to do instead; for everybody else it stays a plain
 * refusal.
 */
export const explainKept: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  const { id } = args as { id?: string }
  const remedy = retirementOf(collection.slug)
  if (overrideAccess || operation !== 'delete' || id === undefined || !remedy) return args
  const { access, slug } = collection
  const isIn = async (rule: typeof access.update) => find(req, slug, id, await rule({ id, req }))
  if (!(await isIn(access.update)) || (await isIn(access.delete))) return args
  await refuseIfUsed(req, slug, id)
  throw codedError('CP_CONTENT_KEPT', { req, values: { remedy } })
}

async function find(
  req: PayloadRequest,
  slug: string,
  id: string,
  allowed: Result,
): Promise<boolean> {
  const where = and({ id: { equals: id } }, allowed)
  if (typeof where === 'boolean') return where
  const { totalDocs } = await req.payload.count({
    collection: slug as 'people',
    overrideAccess: true,
    req,
    where,
  })
  return totalDocs > 0
}
