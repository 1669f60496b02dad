import { type CollectionBeforeOperationHook, NotFound } from 'payload'

import { communesOf, includes } from '../../src/access/actor.ts'

type Doc = { tenant?: { id: string } | null | string }
type Hook = Parameters<CollectionBeforeOperationHook>[0]

const writes = ['delete', 'restoreVersion', 'update']

/**
 * Who writes to an item of another commune gets the answer of an id that does not exist, 404,
 * whether that item is public or not. Payload says 403 there; that is kept for what one can see
 * in the own commune and may not change.
 */
export const hideForeign: CollectionBeforeOperationHook = async (hook) => {
  const { args, operation, overrideAccess, req } = hook
  const { id } = args as { id?: string }
  if (overrideAccess || !req.user || id === undefined || !writes.includes(operation)) return args
  const doc = await seenBy(hook, id)
  const tenant = doc?.tenant ?? undefined
  const isForeign =
    tenant !== undefined &&
    !includes(communesOf(req.user), typeof tenant === 'string' ? tenant : tenant.id)
  if (!doc || isForeign) throw new NotFound(req.t)
  return args
}

/** The item (for a version, the version's content) as this user may read it, or null. */
async function seenBy({ collection, operation, req }: Hook, id: string): Promise<Doc | null> {
  const slug = collection.slug as 'articles'
  const asked = {
    collection: slug,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
  } as const
  if (operation !== 'restoreVersion') return req.payload.findByID({ ...asked, trash: true })
  const version = await req.payload.findVersionByID(asked)
  return (version as null | { version: Doc })?.version ?? null
}
