import type { Right } from '../../../src/domain/roles.ts'
import type { Case } from '../case.ts'
import type { CommuneKey, Item } from '../types.ts'

import { looksAfter } from '../accountStanding.ts'

const changing = ['edit', 'editOwn', 'publish', 'submit', 'take', 'unpublish', 'deleteOwn'] as const

/**
 * Of a request of which nobody knows what it does: it may change the item it is about, by somebody
 * who may change that, and make items of its own kind, by somebody who may make them. Everything
 * else it does is a finding.
 */
export function judgeFreely(question: Case, item: Item, slug: null | string, sent = item): void {
  if (mayChange(question, item)) question.allows(sent)
  question.allowsAlso(
    ({ collection, main, refs }) =>
      collection === slug && main === 'made' && mayMake(question, item, refs),
  )
}

function mayChange({ caller, scene }: Case, item: Item): boolean {
  const { oracle, world } = scene
  if (item.collection === 'users') {
    return caller.id === item.id || looksAfter(world, oracle, caller, item)
  }
  if (item.collection.startsWith('payload-')) return oracle.owns(caller, item)
  return changing.some((right) => oracle.has(caller, item, right))
}

/** In a commune that is named in what is new. */
function mayMake({ caller, scene }: Case, item: Item, refs: string[]): boolean {
  const fresh: Item = { ...item, main: {}, owner: caller.id, state: 'draft' }
  const right: Right = item.collection === 'delegations' ? 'delegate' : 'create'
  const may = (commune: CommuneKey) => scene.oracle.has(caller, { ...fresh, commune }, right)
  const named = (['a', 'b'] as const).filter((key) => refs.includes(scene.world.communes[key].id))
  // Without a commune in it, what is new belongs to a commune of who makes it.
  return named.length > 0 ? named.every(may) : may('a') || may('b')
}
