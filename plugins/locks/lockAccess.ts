import type { Access, PayloadRequest, Where } from 'payload'

import { communesOf } from '../../src/access/actor.ts'
import { idOf } from '../../src/domain/idOf.ts'

type Lock = { document?: null | { relationTo: string; value: unknown }; id: string }

/** More people than this do not edit at the same time. */
const maxLocks = 1000
const none = (): Where => ({ id: { exists: false } })

/** Locks of the items this user may edit: what the admin needs to say “somebody is editing this”. */
const ofEditableItems: Access = async ({ req }) => {
  if (communesOf(req.user).length === 0) return false
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    depth: 0,
    limit: maxLocks,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-updatedAt',
  })
  const locks = docs as unknown as Lock[]
  const slugs = [...new Set(locks.flatMap(({ document }) => document?.relationTo ?? []))]
  const seen: string[] = []
  for (const slug of slugs) {
    const here = locks.filter(({ document }) => document?.relationTo === slug)
    const editable = await editableIds(
      slug,
      here.flatMap(({ document }) => idOf(document?.value) ?? []),
      req,
    )
    seen.push(
      ...here.filter((lock) => editable.has(idOf(lock.document?.value) ?? '')).map(({ id }) => id),
    )
  }
  return seen.length > 0 ? { id: { in: seen } } : none()
}

async function editableIds(slug: string, ids: string[], req: PayloadRequest): Promise<Set<string>> {
  const collection = slug as 'articles'
  const config = req.payload.collections[collection]?.config
  const editable = config && (await config.access.update({ req }))
  if (!editable) return new Set()
  const given: Where = { id: { in: ids } }
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    trash: true,
    where: typeof editable === 'object' ? { and: [given, editable] } : given,
  })
  return new Set(docs.map(({ id }) => id))
}

const ofOneself: Access = ({ req }) =>
  communesOf(req.user).length > 0 && { 'user.value': { equals: req.user?.id } }

/** Made by the product only; given back by who holds it; taken over by who may edit the item. */
export const lockAccess = {
  create: () => false,
  delete: ofOneself,
  read: ofEditableItems,
  update: ofEditableItems,
}
