import type { Stand } from '../actTable.ts'
import type { Case } from '../case.ts'
import type { Item } from '../types.ts'

import { pickStand, putAt } from '../stands.ts'

export const hasStates = (question: Case): boolean =>
  question.model().fields.some(({ name }) => name === 'workflow')

/** Somewhere it can stand, mostly where the act may lead on from. */
export function standFor(question: Case, item: Item, verb: string): Stand {
  const { caller, chance, scene } = question
  const { oracle, world } = scene
  if (!hasStates(question)) return oracle.standOf(item)
  const colleagues = world.callers.flatMap(({ id, memberships }) =>
    id !== null && memberships.some(({ commune }) => commune === item.commune) ? [id] : [],
  )
  return pickStand(item, verb, caller, colleagues, chance)
}

/** Asks while the item stands there; it is put back with everything else. */
export async function atStand(
  question: Case,
  item: Item,
  stand: Stand,
  ask: () => Promise<void>,
): Promise<void> {
  const { effects, world } = question.scene
  if (hasStates(question)) {
    await effects.stage((store) => putAt(world, store, item, stand))
  }
  await ask()
}
