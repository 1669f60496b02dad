import type { Data, Item } from './types.ts'
import type { World } from './world.ts'

import { fillItem, planItem } from './items.ts'
import { modelOf } from './model.ts'

const told = ['draft', 'live', 'revised', 'withdrawn']

/**
 * Rows of the audit trail about pieces that are there, so that their history has something to
 * show: who did it and why is a canary, for those who may read the piece or the trail.
 */
export async function planHistory(world: World): Promise<Item[]> {
  const { payload } = world
  if (!payload.collections['audit-events']) return []
  const pieces = world.items.filter(
    ({ collection, state, unit }) =>
      unit === 1 && told.includes(state) && modelOf(payload, collection).hasVersions,
  )
  const rows: Item[] = []
  for (const [index, about] of pieces.entries()) {
    const { commune, unit } = about
    const row = planItem(world, { collection: 'audit-events', commune, state: 'saved', unit })
    row.about = about
    await fillItem(world, row)
    Object.assign(row.main, {
      action: 'save',
      actorType: 'person',
      chain: 'leak',
      details: { changed: ['title'], note: world.canaries.word(row, 'live', 'details') },
      itemCollection: about.collection,
      itemId: about.id,
      result: 'ok',
      seq: index + 1,
    } satisfies Data)
    rows.push(row)
  }
  return rows
}
