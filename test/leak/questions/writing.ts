import type { Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Write } from '../oracle.ts'
import type { Data, Item } from '../types.ts'
import type { FlattenedField } from 'payload'

import { relationsIn } from '../model.ts'
import { likeUnknown } from './likeUnknown.ts'

type Change = 'copy' | 'delete' | 'restoreVersion' | 'update'

const plainText = 'Sửa thử'

/** A save of an item as it is sent by an editor: one text is different. */
export async function save(question: Case): Promise<void> {
  await write(question, question.item(), 'saveDraft', 'update', textOf(question))
}

export async function publish(question: Case): Promise<void> {
  if (!question.model().hasDrafts) return
  const data = { ...textOf(question), _status: 'published' }
  await write(question, question.item(), 'publish', 'update', data)
}

/** `_status: draft` without `draft=true`: Payload takes the item down. */
export async function unpublish(question: Case): Promise<void> {
  if (!question.model().hasDrafts) return
  const item = question.item()
  if (item.state !== 'live' && item.state !== 'revised') return
  await write(question, item, 'unpublish', 'update', { _status: 'draft' })
}

export async function trash(question: Case): Promise<void> {
  if (!question.model().hasTrash) return
  const deletedAt = question.chance.in(3) ? null : '2026-03-01T00:00:00.000Z'
  const act = deletedAt ? 'trash' : 'takeFromTrash'
  await write(question, question.item(), act, 'update', { deletedAt })
}

export async function remove(question: Case): Promise<void> {
  await write(question, question.item(), 'delete', 'delete', {})
}

/**
 * Sends the item to the other commune, half of the time without what ties it to its own; it does not
 * go, whoever sends it.
 */
export async function move(question: Case): Promise<void> {
  if (!question.model().hasTenant) return
  const item = question.item()
  const other = question.scene.world.communes[item.commune === 'a' ? 'b' : 'a'].id
  const loose = question.chance.in(2) ? withoutTies(question) : {}
  await write(
    question,
    item,
    'saveDraft',
    'update',
    { ...textOf(question), ...loose, tenant: other },
    (main) => (main.tenant === other ? 'the item has changed its commune' : null),
  )
}

/** Every relation, list and text with links that may be empty, emptied. */
function withoutTies(question: Case): Data {
  const tying = new Set(['array', 'relationship', 'richText', 'upload'])
  const ties = question
    .model()
    .fields.filter(
      (field) =>
        tying.has(field.type) &&
        !('required' in field && field.required) &&
        !('access' in field && field.access?.update),
    )
  return Object.fromEntries(
    ties.map((field) => {
      const isList = field.type === 'array' || ('hasMany' in field && field.hasMany)
      return [field.name, isList ? [] : null]
    }),
  )
}

/** Fields that only the product writes stay as they are. */
export async function forge(question: Case): Promise<void> {
  const { chance, scene } = question
  const { fields } = question.model()
  const names = [
    'createdBy',
    'updatedBy',
    'firstPublishedAt',
    'importWarnings',
    'legacy',
    'searchText',
    'sortKey',
    'warnings',
  ]
  const there = names.filter((name) => fields.some((field) => field.name === name))
  if (there.length === 0) return
  const name = chance.pick(there)
  const mark = 'gia-mao-khong-duoc-luu'
  const other = scene.world.callers.find(({ name: who }) => who === 'head of B')?.id
  const values: Data = {
    createdBy: other,
    firstPublishedAt: '1999-09-09T09:09:09.000Z',
    importWarnings: [{ code: mark, message: mark }],
    legacy: { host: mark, key: mark },
    updatedBy: other,
    warnings: [{ code: mark }],
  }
  const value = values[name] ?? mark
  const item = question.item()
  await write(
    question,
    item,
    'saveDraft',
    'update',
    { ...textOf(question), [name]: value },
    (main) => {
      const stored = JSON.stringify(main[name]) ?? ''
      const forged = [mark, '1999-09-09', ...(question.caller.id === other ? [] : [String(other)])]
      return forged.some((one) => stored.includes(one)) ? `${name} was written by a caller` : null
    },
  )
}

/** A relation to something of the other commune, or to what is hidden there. */
export async function steal(question: Case): Promise<void> {
  const { chance, scene } = question
  const item = question.item()
  const relations = relationsIn(question.model().fields).filter(
    (field) =>
      question.model().fields.includes(field as FlattenedField) &&
      !['createdBy', 'tenant', 'updatedBy', 'user'].includes(field.name),
  )
  if (relations.length === 0) return
  const field = chance.pick(relations)
  const slug = [field.relationTo].flat()[0] ?? ''
  // A colleague of two communes is at home in both.
  const isHome = (id: string) =>
    scene.world.callerOf(id)?.memberships.some(({ commune }) => commune === item.commune) === true
  const foreign = scene.world
    .of(slug)
    .filter(({ commune, id }) => commune !== item.commune && !isHome(id))
  if (foreign.length === 0 || slug === 'communes') return
  const { id } = chance.pick(foreign)
  const value = Array.isArray(field.relationTo) ? { relationTo: slug, value: id } : id
  const data = { [field.name]: field.hasMany ? [value] : value }
  await write(question, item, 'saveDraft', 'update', data, (main) =>
    JSON.stringify(main[field.name] ?? null).includes(id)
      ? `${field.name} points to an item of the other commune`
      : null,
  )
}

/** An old version comes back as a draft, by those who may edit. */
export async function restore(question: Case): Promise<void> {
  const { chance } = question
  const item = question.item()
  if (item.versions.length === 0) return
  await write(question, item, 'restoreVersion', 'restoreVersion', {
    id: chance.pick(item.versions).id,
  })
}

type Wrong = (main: Data) => null | string

/** Sends a change, and judges what it did rather than what it answered. */
export async function write(
  question: Case,
  item: Item,
  act: Write,
  change: Change,
  data: Data,
  wrong?: Wrong,
): Promise<void> {
  const { caller, chance, scene } = question
  const { effects, oracle } = scene
  await effects.watch([item])
  const isAboutTrash = act === 'trash' || act === 'takeFromTrash'
  const ask = toChange(question, item, change, data, {
    ...(isAboutTrash || item.state === 'trashed' ? { trash: !chance.in(3) } : {}),
    ...(act !== 'publish' && act !== 'unpublish' && chance.in(2) ? { draft: true } : {}),
  })
  const answer = await question.ask(ask)
  const verdict = oracle.mayWrite(caller, item, act)
  const changed = await effects.changeOf(item)
  const name = `${act} of ${question.named(item)}`
  if (changed && verdict === 'refused') question.fail('change', `${name} was done`, ask)
  for (const row of [changed?.main, changed?.latest]) {
    const what = row && wrong ? wrong(row) : null
    if (what) question.fail('change', `${name}: ${what}`, ask)
  }
  const isOpen = item.state === 'live' || item.state === 'revised'
  // What is live changes by acts only, whoever saves.
  if (changed?.isMain && isOpen && question.model().hasDrafts) {
    question.fail('change', `${name} changed what the public reads`, ask)
  }
  // Who is of some units gives nothing to another one.
  const isJudged = !wrong || oracle.isWhole(caller)
  if (verdict === 'allowed' && changed) question.done += 1
  if (verdict === 'allowed' && isJudged && answer.status >= 400) {
    if ([401, 403, 404].includes(answer.status))
      question.fail('refusal', `${name}: ${answer.status}`, ask)
    else question.notJudged += 1
  }
  const isForeign = caller.id !== null && !oracle.worksIn(caller, item.commune)
  const hasRole = oracle.rolesOf(caller).length > 0
  if (!changed && hasRole && isForeign && question.model().hasTenant && answer.status >= 400) {
    const id = change === 'restoreVersion' ? String(data.id) : item.id
    await likeUnknown(question, ask, { ...item, id }, answer)
  }
}

/** The same change at any of the doors. */
function toChange(question: Case, item: Item, change: Change, data: Data, flags: Data): Ask {
  const { chance, slug } = question
  const door = question.door('rest', 'rest', 'local', 'graphql')
  const host = question.host(door)
  const target = change === 'restoreVersion' ? String(data.id) : item.id
  const sent = change === 'update' ? { data } : {}
  if (door === 'local') {
    const path = change === 'copy' ? 'duplicate' : change
    const query = { collection: slug, depth: 0, id: target, ...sent, ...flags }
    return { door, host, method: 'POST', path, query }
  }
  if (door === 'graphql') {
    const name = `${change === 'copy' ? 'duplicate' : change}${question.scene.graphql.of(slug).singular}`
    const body = question.scene.graphql.write(
      'Mutation',
      name,
      { id: target, ...sent, ...flags },
      chance,
    )
    if (body) return { body, door, host, method: 'POST', path: name }
  }
  const rest = { door: 'rest', host, query: { depth: 0, ...flags } } as const
  switch (change) {
    case 'copy':
      return { ...rest, body: {}, method: 'POST', path: `/${slug}/${target}/duplicate` }
    case 'delete':
      return { ...rest, method: 'DELETE', path: `/${slug}/${target}` }
    case 'restoreVersion':
      return { ...rest, method: 'POST', path: `/${slug}/versions/${target}` }
    case 'update':
      return { ...rest, body: data, method: 'PATCH', path: `/${slug}/${target}` }
  }
}

/** A text that an editor may write there, with a new value. */
export function textOf(question: Case): Data {
  const { fields } = question.model()
  const own = fields.find(
    (field) =>
      ['text', 'textarea'].includes(field.type) &&
      field.name !== 'slug' &&
      !('virtual' in field && field.virtual) &&
      !('hidden' in field && field.hidden) &&
      !('access' in field && (field.access?.update ?? field.access?.create)),
  )
  return own ? { [own.name]: plainText } : {}
}
