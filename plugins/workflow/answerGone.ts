import { type AfterErrorHook, type PayloadRequest, type Where } from 'payload'

import { includes } from '../../src/access/actor.ts'
import { codedError } from '../../src/access/codedError.ts'
import { communesOfHost } from '../../src/access/hostCommunes.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { goneStates } from '../../src/domain/states.ts'
import { whereFilename } from '../../src/files/whereFilename.ts'
import { isInWorkflow } from './workflowSlugs.ts'

/**
 * What was public and was taken down answers 410 instead of 404, for the item and for its files:
 * who kept the address learns that it is no mistake of theirs. Asked only where something was not
 * found; what never was public, or is another portal's, stays unknown.
 */
export const answerGone: AfterErrorHook = async ({ error, req }) => {
  const { status } = error as { status?: number }
  if (req.method !== 'GET' || status !== 404 || !(await wasPublic(req))) return
  const { data, message, status: gone } = codedError('CP_CONTENT_GONE', { req })
  Object.assign(error, { data, message, status: gone })
}

async function wasPublic(req: PayloadRequest): Promise<boolean> {
  const { collection, filename, id } = (req.routeParams ?? {}) as Record<string, string | undefined>
  const slug = collection as 'articles' | undefined
  const config = slug && req.payload.collections[slug]?.config
  if (!config) return false
  if (slug === ('attachments' as string) && filename) {
    return isGone(req, 'attachments', { and: [whereFilename([filename]), hidden] })
  }
  if (!id || !isInWorkflow(config)) return false
  return isGone(req, slug, {
    and: [{ id: { equals: id } }, hidden, { state: { in: [...goneStates] } }],
  })
}

const hidden: Where = {
  and: [{ _status: { equals: 'draft' } }, { firstPublishedAt: { exists: true } }],
}

async function isGone(req: PayloadRequest, collection: 'articles' | 'attachments', where: Where) {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where,
  })
  return docs[0] !== undefined && includes(await communesOfHost(req), tenantOf(docs[0]))
}
