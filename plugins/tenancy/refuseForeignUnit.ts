import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  Forbidden,
  type PayloadRequest,
} from 'payload'

import { membershipsOf } from '../../src/access/actor.ts'
import { codedError } from '../../src/access/codedError.ts'
import { reachesIn } from '../../src/access/reach.ts'
import { idOf } from '../../src/domain/idOf.ts'
import { unitPathOf } from '../../src/domain/unitPaths.ts'
import { labelOf } from '../../src/fields/labelOf.ts'

type Data = Record<string, unknown>

/** Who has a role in some units of a commune gives no item, new or old, to another unit. */
export const refuseForeignUnit: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  const path = unitPathOf(collection.slug)
  if (path === undefined || path === 'id' || !isBoundToUnits(req)) return data
  const isNew = operation === 'create'
  const before = (originalDoc ?? {}) as Data
  const createdBy = isNew ? req.user?.id : before.createdBy
  const item: Data = { ...before, ...data, createdBy }
  const isMoved = isNew || idOf(before[path]) !== idOf(item[path])
  if (!isMoved || (await reachesIn(req, collection.slug, isNew ? 'create' : 'edit', item))) {
    return data
  }
  const field = collection.flattenedFields.find(({ name }) => name === path)
  throw codedError('CP_UNIT_NOT_YOURS', { field: { label: field && labelOf(field), path }, req })
}

/**
 * Where the newest draft of an item does not answer to the access rule, Payload asks what is
 * public, and would change an item that has gone over to another unit since.
 */
export const refuseMovedAway: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, overrideAccess, req } = hook
  const { id } = args as { id?: string }
  const isChange = operation === 'update' || operation === 'restoreVersion'
  const isDrafted = unitPathOf(collection.slug) !== undefined && Boolean(collection.versions)
  if (overrideAccess || !isChange || id === undefined || !isDrafted || !isBoundToUnits(req)) {
    return args
  }
  const newest = await newestOf(collection.slug as 'articles', id, operation, req)
  if (!newest) return args
  const held = await Promise.all(
    (['edit', 'publish'] as const).map((right) => reachesIn(req, collection.slug, right, newest)),
  )
  if (!held.includes(true)) throw new Forbidden(req.t)
  return args
}

const isBoundToUnits = ({ user }: PayloadRequest): boolean =>
  membershipsOf(user).some(({ units }) => units.length > 0)

async function newestOf(
  collection: 'articles',
  id: string,
  operation: string,
  req: PayloadRequest,
): Promise<Data | undefined> {
  const asked = { collection, depth: 0, overrideAccess: true, req } as const
  let item = id
  if (operation === 'restoreVersion') {
    const version = await req.payload.findVersionByID({ ...asked, disableErrors: true, id })
    item = String(version?.parent)
  }
  const { docs } = await req.payload.findVersions({
    ...asked,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: item } },
  })
  return docs[0]?.version as Data | undefined
}
