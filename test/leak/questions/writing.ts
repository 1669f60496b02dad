import type { Case } from '../case.ts'

import { write } from './change.ts'
import { textOf } from './texts.ts'

/** A save of an item as it is sent by an editor: one text is different. */
export async function save(question: Case, item = question.item()): Promise<void> {
  await write(question, item, 'saveDraft', 'update', textOf(question, item))
}

export async function publish(question: Case, item = question.item()): Promise<void> {
  if (!question.model().hasDrafts) return
  const data = { ...textOf(question, item), _status: 'published' }
  await write(question, item, 'publish', 'update', data)
}

/** `_status: draft` without `draft=true`: Payload takes the item down. */
export async function unpublish(question: Case, item = question.item()): Promise<void> {
  if (!question.model().hasDrafts) return
  if (item.state !== 'live' && item.state !== 'revised') return
  await write(question, item, 'unpublish', 'update', {
    ...textOf(question, item),
    _status: 'draft',
  })
}

export async function trash(question: Case, item = question.item()): Promise<void> {
  if (!question.model().hasTrash) return
  const deletedAt = '2026-03-01T00:00:00.000Z'
  await write(question, item, 'trash', 'update', { deletedAt })
}

export async function takeFromTrash(question: Case, item = question.item()): Promise<void> {
  if (!question.model().hasTrash) return
  await write(question, item, 'takeFromTrash', 'update', { deletedAt: null })
}

export async function remove(question: Case, item = question.item()): Promise<void> {
  await write(question, item, 'delete', 'delete', {})
}

/** An old version comes back as a draft, by those who may edit. */
export async function restore(question: Case, item = question.item()): Promise<void> {
  const { chance } = question
  if (item.versions.length === 0) return
  const { id } = chance.pick(item.versions)
  await write(question, item, 'restoreVersion', 'restoreVersion', { id })
}
