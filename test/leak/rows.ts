import type { Item } from './types.ts'
import type { World } from './world.ts'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

type Session = { db?: { run: (sql: string) => unknown } }

/**
 * Stores items past every hook and check, so that any state can be made and nothing is computed.
 * In one transaction where rows must exist before others point to them: they point everywhere.
 */
export async function storeItems(world: World, items: Item[]): Promise<void> {
  const { payload } = world
  const req = payload.db.name === 'mongoose' ? undefined : await withoutOrder(payload)
  try {
    for (const item of items) await storeItem(payload, item, req)
    if (req) await commitTransaction(req)
  } catch (error) {
    if (req) await killTransaction(req)
    throw error
  }
  await nameVersions(payload, items)
}

/** The adapters take apart what they are given: a copy. */
async function storeItem({ db }: Payload, item: Item, req?: PayloadRequest): Promise<void> {
  const collection = item.collection as never
  const own = { ...(req && { req }), returning: false }
  await db.create({ ...own, collection, customID: item.id, data: structuredClone(item.main) })
  await storeVersions({ db }, item, req)
}

async function storeVersions({ db }: Pick<Payload, 'db'>, item: Item, req?: PayloadRequest) {
  for (const { data } of item.versions) {
    const at = String(data.updatedAt)
    await db.createVersion({
      ...(req && { req }),
      autosave: false,
      collectionSlug: item.collection as never,
      createdAt: at,
      parent: item.id,
      returning: false,
      updatedAt: at,
      versionData: structuredClone(data) as never,
    })
  }
}

/** A transaction at whose end, not before, everything that is pointed to must be there. */
async function withoutOrder(payload: Payload): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  const sessions = payload.db.sessions as Record<string, Session> | undefined
  await sessions?.[String(await req.transactionID)]?.db?.run('PRAGMA defer_foreign_keys = ON')
  return req
}

/** Which id the database gave to which version: they were saved one after the other. */
async function nameVersions(payload: Payload, items: Item[]): Promise<void> {
  const slugs = new Set(
    items.filter(({ versions }) => versions.length > 0).map((item) => item.collection),
  )
  for (const slug of slugs) {
    const { docs } = await payload.db.findVersions({
      collection: slug as never,
      limit: 0,
      pagination: false,
      select: { parent: true, updatedAt: true },
      sort: 'updatedAt',
    })
    const rows = docs as unknown as { id: string; parent: string }[]
    for (const item of items.filter(({ collection }) => collection === slug)) {
      const own = rows.filter(({ parent }) => String(parent) === item.id)
      for (const [index, version] of item.versions.entries()) {
        version.id = String(own[index]?.id ?? '')
      }
    }
  }
}

/** Stores them anew in their places, as they are now. */
export async function storeAgain(world: World, items: Item[]): Promise<void> {
  const { db } = world.payload
  for (const item of items) {
    const [collection, own] = [item.collection as never, { returning: false }]
    await db.updateOne({ ...own, collection, data: structuredClone(item.main), id: item.id })
    if (item.versions.length === 0) continue
    await db.deleteVersions({ collection, where: { parent: { equals: item.id } } })
    await storeVersions(world.payload, item)
  }
  await nameVersions(world.payload, items)
}
