import type { Data, Item, Layer, State } from './types.ts'
import type { World } from './world.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { modelOf, relationsIn } from './model.ts'
import { relate } from './relate.ts'

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

/** An item that is there, and of which nothing is known yet but its id: others may point to it. */
export function planItem(world: World, place: Place): Item {
  const owner = ownerOf(world, place)
  const item: Item = { ...place, id: world.ids.next(), main: {}, owner, versions: [] }
  world.items.push(item)
  return item
}

/** Its texts, its relations and what was saved before; nothing is stored yet. */
export async function fillItem(world: World, item: Item): Promise<void> {
  const { hasVersions, isUpload } = modelOf(world.payload, item.collection)
  const { main, versions } = layersOf[item.state]
  const texts: Partial<Record<Layer, Data>> = {}
  for (const layer of new Set([main, ...(hasVersions ? versions : [])])) {
    texts[layer] = await filled(world, item, layer)
  }
  const fileFacts = isUpload ? pickFile(texts[main] ?? {}) : {}
  item.main = { ...texts[main], ...fileFacts, ...said(world, item, main, texts[main]) }
  item.versions = (hasVersions ? versions : []).map((layer) => ({
    data: { ...texts[layer], ...fileFacts, ...said(world, item, layer, texts[layer]) },
    id: '',
    layer,
  }))
  if (isUpload) writeFiles(world, item)
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

function filled(world: World, item: Item, layer: Layer): Promise<Data> {
  const { canaries } = world
  const { fields, hasDrafts } = modelOf(world.payload, item.collection)
  let count = 0
  return world.fields.fill(fields, {
    day: (where) => canaries.day(item, layer, where),
    instant: (where) => canaries.instant(item, layer, where),
    // Where there are no drafts, the database itself wants what is required.
    isLeftOut: (where, field) =>
      world.leftOut.has(`${item.collection}.${where}`) &&
      (hasDrafts || !('required' in field && field.required)),
    item,
    keep: (where, value) => canaries.keep(item, layer, where, value),
    nth: world.items.indexOf(item),
    number: (where) => canaries.number(item, layer, where),
    relate: (field) => relate(world, { item, layer }, field, count++),
    slug: item.collection,
    word: (where) => canaries.word(item, layer, where),
    world,
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
  // What shows a file is not said here: it is told by the product (files.ts).
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
function hands({ owner, state }: Item): Data {
  const names = ['approved', 'changed', 'firstApproved', 'returned', 'scheduled']
  const more = ['urgent', 'urgentReviewed', 'withdrawn']
  const entries = [...names, ...more].map((name) => [`${name}By`, owner])
  // A plain draft was never handed in: its author may still take it back.
  const submittedBy = state === 'draft' ? null : owner
  const writers = owner ? [owner] : []
  return { ...Object.fromEntries(entries), holder: owner, submittedBy, writers }
}

/** The name of the editorial state, where there is one. */
function stateField(state: State, layer: Layer): string {
  if (layer === 'live') return 'published'
  return state === 'withdrawn' ? 'unpublished' : 'draft'
}

function ownerOf({ accounts }: World, { commune, of, unit }: Place): null | string {
  // As an import makes them: nobody's.
  if (of !== undefined && unit === 0) return null
  const names = { a: ['contributor', 'specialist'], b: ['editor of B', 'editor, guest in B'] }
  return accounts.find(({ name }) => name === names[commune][unit])?.id ?? null
}

/** A file never changes: every version names the same one. */
function pickFile(data: Data): Data {
  const names = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'width']
  return Object.fromEntries(names.filter((name) => name in data).map((name) => [name, data[name]]))
}

/** The content of the files of an item, by name: each holds a canary. */
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
