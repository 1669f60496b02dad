import type { Case } from '../case.ts'
import type { Data } from '../types.ts'
import type { FlattenedField } from 'payload'

import { relationsIn } from '../model.ts'
import { write } from './change.ts'
import { textOf } from './texts.ts'

/**
 * Sends the item to the other commune, half of the time without what ties it to its own; it does not
 * go, whoever sends it.
 */
export async function move(question: Case): Promise<void> {
  if (!question.model().hasTenant) return
  const item = question.item()
  const other = question.scene.world.communes[item.commune === 'a' ? 'b' : 'a'].id
  const loose = question.chance.in(2) ? withoutTies(question) : {}
  const data = { ...textOf(question, item), ...loose, tenant: other }
  await write(question, item, 'saveDraft', 'update', data, (main) =>
    main.tenant === other ? 'the item has changed its commune' : null,
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
