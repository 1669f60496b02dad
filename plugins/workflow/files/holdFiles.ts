import type { Holds } from '../../../src/db/upgrade/holdFiles.ts'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { type HeldFile, holdersOf, saveHolders } from '../../../src/db/saveHolders.ts'
import { heldAnew, type HeldAt } from '../../../src/domain/holders.ts'
import { idOf, tenantOf } from '../../../src/domain/idOf.ts'
import { unitPathOf } from '../../../src/domain/unitPaths.ts'
import { filesForStaffIn, mayShowFiles } from '../../../src/fields/filesIn.ts'
import { markOf } from './marks.ts'

type Collection = SanitizedCollectionConfig
type Row = Record<string, unknown>

/**
 * Who reads an item reads the files it shows (src/access/fileAccess). Where a save begins or ceases
 * to show one, or gives the item to another unit, the file is told; any other save costs no more
 * than the comparison.
 */
const holdWhatIsShown: CollectionAfterChangeHook = async (hook) => {
  const { collection, data, doc, previousDoc, req } = hook
  // `doc` holds only some fields where the caller asked for a few.
  const [before, now] = [previousDoc as Row, { ...previousDoc, ...doc, ...data } as Row]
  const shown = [shownIn(collection, before), shownIn(collection, now)] as const
  const place = (row: Row) => JSON.stringify(placeOf(collection, row))
  const isSame = shown[0].join() === shown[1].join() && place(before) === place(now)
  if (isSame || shown.flat().length === 0) return doc
  const id = String(doc.id)
  const held = new Map<string, HeldAt[]>()
  for (const row of await rowsThatCount(req, collection, id)) {
    for (const file of shownIn(collection, row)) {
      held.set(file, [...(held.get(file) ?? []), placeOf(collection, row)])
    }
  }
  const files = [...new Set([...shown.flat(), ...held.keys()])]
  const item = markOf(collection.slug, id)
  await tell(req, files, { commune: tenantOf(now) ?? id, held, item })
  return doc
}

/** What is gone for good shows nothing. */
export const letFilesGo: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!mayShowFiles(collection.flattenedFields)) return
  const rows = await rowsThatCount(req, collection, String(id))
  const files = new Set(rows.flatMap((row) => shownIn(collection, row)))
  const item = markOf(collection.slug, String(id))
  await tell(req, [...files], { commune: undefined, held: new Map<string, HeldAt[]>(), item })
}

type News = { commune: string | undefined; held: Map<string, HeldAt[]>; item: string }

/** Tells files where an item shows them now. One of another commune is not its business. */
async function tell(req: PayloadRequest, files: string[], { commune, held, item }: News) {
  if (files.length === 0) return
  const { docs } = await req.payload.db.find<HeldFile>({
    collection: 'attachments',
    pagination: false,
    req,
    select: { heldBy: true, holders: true, tenant: true, updatedAt: true },
    where: { id: { in: files } },
  })
  for (const file of docs) {
    const places = tenantOf(file) === commune ? (held.get(file.id) ?? []) : []
    const holders = heldAnew(holdersOf(file), item, places)
    if (holders) await saveHolders(req, file, holders)
  }
}

const shownIn = ({ flattenedFields }: Collection, row: Row): string[] =>
  [...new Set(filesForStaffIn(flattenedFields, row).map(({ id }) => id))].sort()

function placeOf({ slug }: Pick<Collection, 'slug'>, row: Row): HeldAt {
  const unit = unitPathOf(slug)
  return { by: idOf(row.createdBy) ?? null, unit: (unit && idOf(row[unit])) ?? null }
}

/**
 * The states of an item that are read by colleagues for what they are: the newest, the live one, and
 * those that were public. An older draft is superseded.
 */
async function rowsThatCount(
  req: PayloadRequest,
  { slug: collection, versions }: Collection,
  id: string,
): Promise<Row[]> {
  const main = await req.payload.db.findOne<Row & { id: string }>({
    collection,
    req,
    where: { id: { equals: id } },
  })
  if (!versions) return main ? [main] : []
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, whichVersions] },
  })
  const found = docs.map(({ version }) => version)
  const isLive = main?._status === 'published'
  return main && (isLive || found.length === 0) ? [main, ...found] : found
}

const whichVersions: Where = {
  or: [{ latest: { equals: true } }, { 'version._status': { equals: 'published' } }],
}

/** With its rules beside it, for rows from before there were any (src/db/upgrade). */
export const holdFiles: CollectionAfterChangeHook & Holds = Object.assign(holdWhatIsShown, {
  holds: { itemOf: markOf, placeOf, shownIn, whichVersions },
})
