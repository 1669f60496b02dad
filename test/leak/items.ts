import type { Data, Item, Layer, State } from './types.ts'
import type { World } from './world.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { FlattenedField } from 'payload'

import { modelOf, type Relation, relationsIn } from './model.ts'

type Place = Pick<Item, 'collection' | 'commune' | 'of' | 'state' | 'unit'>

/** When each of an item's versions was saved; what was saved later is newer. */
const savedAt = { draft: '2026-02-10', live: '2026-01-10', old: '2026-01-05' } as const
const instant = (day: string) => `${day}T01:00:00.000Z`

/** What the main row holds, and what was saved before and after it. */
const layersOf: Record<State, { main: Layer; versions: Layer[] }> = {
  draft: { main: 'draft', versions: ['old', 'draft'] },
  internal: { main: 'live', versions: [] },
  live: { main: 'live', versions: ['old', 'live'] },
  revised: { main: 'live', versions: ['old', 'live', 'draft'] },
  saved: { main: 'live', versions: [] },
  trashed: { main: 'live', versions: ['old', 'live'] },
  withdrawn: { main: 'draft', versions: ['live', 'draft'] },
}

/** Written past every hook and check, so that any state can be made and nothing is computed. */
export async function makeItem(world: World, place: Place): Promise<void> {
  const { payload } = world
  const { fields, hasDrafts } = modelOf(payload, place.collection)
  const owner = ownerOf(world, place)
  const item: Item = { ...place, id: '', main: {}, owner, versions: [] }
  world.items.push(item)
  const needed = hasDrafts
    ? fields.filter((field) => field.name === 'slug' || ('unique' in field && field.unique))
    : fields
  const layer = layersOf[item.state].main
  const data = {
    ...(await filled(world, item, layer, needed, 'needed')),
    ...said(world, item, layer),
  }
  const copy = structuredClone(data)
  const row = await payload.db.create({ collection: item.collection as never, data: copy })
  item.id = String(row.id)
  item.main = data
}

/** The same with its relations, its history and its file, once everything it may point to is there. */
export async function completeItem(world: World, item: Item): Promise<void> {
  if (item.collection === 'communes' || item.collection === 'users') return
  const { payload } = world
  const { fields, hasVersions, isUpload } = modelOf(payload, item.collection)
  const { main, versions } = layersOf[item.state]
  const texts: Partial<Record<Layer, Data>> = {}
  for (const layer of new Set([main, ...(hasVersions ? versions : [])])) {
    texts[layer] = await filled(world, item, layer, fields, 'all')
  }
  const fileFacts = isUpload ? pickFile(texts[main] ?? {}) : {}
  item.main = { ...texts[main], ...fileFacts, ...said(world, item, main, texts[main]) }
  item.versions = (hasVersions ? versions : []).map((layer) => ({
    data: { ...texts[layer], ...fileFacts, ...said(world, item, layer, texts[layer]) },
    id: '',
    layer,
  }))
  if (isUpload) writeFiles(world, item)
  await write(world, item)
}

/** Puts an item back as it was made. The adapters take apart what they are given: a copy. */
export async function write(world: World, item: Item): Promise<void> {
  const { db } = world.payload
  const collection = item.collection as never
  // Counted: reading a whole row takes as long as all the rest.
  const where = { id: { equals: item.id } }
  const { totalDocs } = await db.count({ collection, where })
  if (totalDocs > 0) {
    await db.updateOne({
      collection,
      data: structuredClone(item.main),
      id: item.id,
      returning: false,
    })
  } else {
    const before = item.id
    item.id = String((await db.create({ collection, data: structuredClone(item.main) })).id)
    for (const other of world.items) if (rename(other, before, item.id)) await write(world, other)
  }
  if (item.versions.length === 0) return
  await db.deleteVersions({ collection, where: { parent: { equals: item.id } } })
  for (const version of item.versions) {
    const at = String(version.data.updatedAt)
    const made = await db.createVersion({
      autosave: false,
      collectionSlug: collection,
      createdAt: at,
      parent: item.id,
      updatedAt: at,
      versionData: structuredClone(version.data) as never,
    })
    version.id = String(made.id)
  }
}

/** What pointed to an item points to it under its new id. */
function rename(item: Item, before: string, now: string): boolean {
  const text = JSON.stringify([item.main, item.versions])
  if (!text.includes(before)) return false
  const [main, versions] = JSON.parse(text.replaceAll(before, now)) as [Data, Item['versions']]
  Object.assign(item, { main, versions })
  return true
}

/** What cannot be without this item, and may change with it: the tasks of a plan. */
export function partsOf(world: World, item: Item): Item[] {
  return world.items.filter((other) => {
    if (other === item || !JSON.stringify(other.main).includes(item.id)) return false
    return relationsIn(modelOf(world.payload, other.collection).fields).some(
      (field) =>
        field.name !== 'tenant' &&
        'required' in field &&
        field.required &&
        field.relationTo === item.collection,
    )
  })
}

/** What a part belongs to, and what changes with it: the plan of a task. */
export function wholesOf(world: World, { collection, main }: Item): Item[] {
  const fields = relationsIn(modelOf(world.payload, collection).fields)
  const ids = fields
    .filter(({ custom, name }) => custom?.isPartOf === true && name !== 'tenant')
    .map(({ name }) => main[name])
  return world.items.filter(({ id }) => ids.includes(id))
}

function filled(
  world: World,
  item: Item,
  layer: Layer,
  fields: FlattenedField[],
  which: 'all' | 'needed',
): Promise<Data> {
  const { canaries } = world
  const { hasDrafts } = modelOf(world.payload, item.collection)
  let count = 0
  return world.fields.fill(fields, {
    day: (where) => canaries.day(item, layer, where),
    // Where there are no drafts, the database itself wants what is required.
    isLeftOut: (where, field) =>
      world.leftOut.has(`${item.collection}.${where}`) &&
      (hasDrafts || !('required' in field && field.required)),
    relate: (field) => relate(world, { item, layer }, field, which, count++),
    slug: item.collection,
    word: (where) => canaries.word(item, layer, where),
  })
}

/** What the world says of an item, whatever fields it has. */
function said(world: World, item: Item, layer: Layer, text: Data = {}): Data {
  const { fields, hasDrafts, hasTenant } = modelOf(world.payload, item.collection)
  const has = (name: string) => fields.some((field) => field.name === name)
  const wasPublic = item.state !== 'draft' && layer !== 'old'
  const isMain = layersOf[item.state].main === layer
  const data: Data = { createdAt: instant('2026-01-01'), updatedAt: instant(savedAt[layer]) }
  if (hasTenant) data.tenant = world.communes[item.commune].id
  if (has('mimeType') && item.of === 'people') data.mimeType = 'image/png'
  // What shows a file is not said here: it is told by the product (world.ts).
  if (has('holders')) Object.assign(data, { heldBy: [], holders: null })
  if (has('createdBy')) data.createdBy = item.owner
  if (has('updatedBy')) data.updatedBy = item.owner
  if (has('visibility')) data.visibility = item.state === 'internal' ? 'noi_bo' : 'cong_khai'
  if (has('workflow')) data.workflow = { ...(text.workflow as Data), ...hands(item) }
  if (has('user')) data.user = { relationTo: 'users', value: item.owner }
  if (!hasDrafts) return data
  data._status = layer === 'live' ? 'published' : 'draft'
  if (has('deletedAt'))
    data.deletedAt = item.state === 'trashed' && isMain ? instant('2026-02-20') : null
  if (has('firstPublishedAt')) data.firstPublishedAt = wasPublic ? instant(savedAt.live) : null
  if (has('state')) data.state = stateField(item.state, layer)
  return data
}

/** Who had a hand in it is stored as text, and is the id of an account. */
function hands({ owner }: Item): Data {
  const names = ['approved', 'changed', 'firstApproved', 'returned', 'scheduled', 'submitted']
  const more = ['urgent', 'urgentReviewed', 'withdrawn']
  const entries = [...names, ...more].map((name) => [`${name}By`, owner])
  return { ...Object.fromEntries(entries), holder: owner, writers: owner ? [owner] : [] }
}

/** The name of the editorial state, where there is one. */
function stateField(state: State, layer: Layer): string {
  if (layer === 'live') return 'published'
  return state === 'withdrawn' ? 'unpublished' : 'draft'
}

function ownerOf({ callers }: World, { commune, of, unit }: Place): null | string {
  // As an import makes them: nobody's.
  if (of !== undefined && unit === 0) return null
  const names = { a: ['contributor', 'specialist'], b: ['editor of B', 'editor, guest in B'] }
  return callers.find(({ name }) => name === names[commune][unit])?.id ?? null
}

/**
 * What is needed is of the item's own kind: a live task belongs to a live plan. Everything else
 * points anywhere in the commune: to drafts, to what was taken down, to what is in the trash.
 */
function relate(
  world: World,
  { item, layer }: { item: Item; layer: Layer },
  field: Relation,
  which: string,
  count: number,
): unknown {
  const isPolymorphic = Array.isArray(field.relationTo)
  const [slug = ''] = [field.relationTo].flat()
  const isNeeded = 'required' in field && field.required
  if (which === 'needed' && !isNeeded) return undefined
  const id =
    slug === 'communes'
      ? undefined
      : (item.state === 'draft' || item.state === 'saved') && modelOf(world.payload, slug).isUpload
        ? ownFile(world, item, slug, layer)
        : 'unique' in field && field.unique
          ? targetOfItsOwn(world, item, slug, field.name)
          : targetOf(world, item, slug, isNeeded ? 'kin' : count, field.name)
  if (id === undefined) return undefined
  const value = isPolymorphic ? { relationTo: slug, value: id } : id
  return field.hasMany ? [value] : value
}

/**
 * A draft, or what has no drafts, shows a file that nothing else shows; an older draft showed another
 * one, that nothing shows now.
 */
function ownFile(world: World, item: Item, slug: string, layer: Layer): string | undefined {
  const of = layer === 'old' ? 'nothing' : item.collection
  const isIts = (one: Item) => one.of === of && one.commune === item.commune
  return world.of(slug).find((one) => isIts(one) && one.unit === item.unit)?.id
}

/** Where no two may point to the same: one that nobody points to yet, or the one it has. */
function targetOfItsOwn(world: World, item: Item, slug: string, name: string): string | undefined {
  const taken = new Set(world.of(item.collection).map(({ main }) => main[name]))
  const its = item.main[name] as string | undefined
  const near = world.of(slug).filter(({ commune, id }) => commune === item.commune && id !== '')
  return its ?? near.find(({ id }) => !taken.has(id))?.id
}

function targetOf(
  world: World,
  item: Item,
  slug: string,
  which: 'kin' | number,
  name: string,
): string | undefined {
  const near = world
    .of(slug)
    .filter((other) => other.commune === item.commune && other.id !== '' && other !== item)
    .filter(({ of }) => of === undefined)
    // What points to the trash cannot be saved: half of the items do, the other half can.
    .filter(({ state }) => item.unit === 0 || item.state === 'trashed' || state !== 'trashed')
  if (slug === item.collection && (name === 'parent' || near.length === 0)) {
    // The second of two is the child of the first; a circle would be no tree.
    const parent = near.find((other) => other.unit === 0 && other.state === item.state)
    return item.unit === 1 ? parent?.id : undefined
  }
  const sameUnit = near.filter(({ unit }) => unit === item.unit)
  const kin = sameUnit.find(({ state }) => state === item.state)
  // A part that is still live while its whole has gone to the trash.
  const isOrphan = which === 'kin' && item.unit === 0 && item.state === 'revised'
  const gone = isOrphan && sameUnit.find(({ state }) => state === 'trashed')
  if (gone) return gone.id
  if (which === 'kin')
    return (kin ?? sameUnit.find(({ state }) => state !== 'trashed') ?? near[0])?.id
  const turn = world.items.indexOf(item) + which
  return near[turn % Math.max(near.length, 1)]?.id
}

/** A file never changes: every version names the same one. */
function pickFile(data: Data): Data {
  const names = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'width']
  return Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]))
}

function writeFiles(world: World, item: Item): void {
  const { upload } = modelOf(world.payload, item.collection).config
  const folder = path.resolve(upload.staticDir ?? item.collection)
  mkdirSync(folder, { recursive: true })
  const sizes = Object.values((item.main.sizes ?? {}) as Record<string, { filename?: string }>)
  for (const { filename } of [item.main as { filename?: string }, ...sizes]) {
    const word = world.canaries.word(item, layersOf[item.state].main, 'file')
    if (filename) writeFileSync(path.join(folder, filename), `%PDF-1.4\n% ${word}\n`)
  }
}
