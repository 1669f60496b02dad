import type { Case } from '../case.ts'
import type { Caller, Item } from '../types.ts'

import { asSent } from '../ask.ts'
import { judgeFreely } from './freely.ts'
import { needOf, requestFor, type Way } from './ways.ts'

/**
 * An address nobody here knows anything of: it shows nothing hidden, never fails, and does nothing
 * but to the item it is about, by somebody who may change that.
 */
export async function endpoint(
  question: Case,
  way: Way,
  isForSeen = !question.chance.in(3),
): Promise<number> {
  const { scene } = question
  const { changes, isLate, picks } = needOf(way)
  const all = way.slug ? question.items() : scene.world.items
  const items = picks ? all.filter((one) => picks(one, question)) : all
  if (items.length === 0) return 0
  const item = question.chance.pick(isForSeen ? preferred(question, items) : items)
  const ask = await requestFor(question, way, item)
  const { status } = await question.ask(ask)
  question.tally.statuses.push(status)
  if (way.slug === 'payload-jobs' && status < 400 && !way.path.startsWith('/access')) {
    question.fail('change', `jobs are nobody's to run: ${status}`, ask)
  }
  if (way.method === 'get') return status
  if (isLate?.(item)) await scene.effects.awaitChange(item)
  if (changes) question.allowsAlso((change) => changes(change, question, item))
  judgeFreely(question, item, way.slug, asSent(item, ask))
  return status
}

/** What who asks may see at all, or every handler ends with “not there”. */
function preferred({ caller, scene }: Case, items: Item[]): Item[] {
  const seen = items.filter((item) => scene.oracle.finds(caller, 'any', item))
  return seen.length > 0 ? seen : items
}

/** Whom an address serves, if anybody: those it is for, then whoever holds most. */
export function likelyServed(callers: Caller[], names: string[] = []): Caller[] {
  const order = [...names, 'provinceAdmin', 'head', 'technicalAdmin', 'editor', 'recordsClerk']
  order.push('specialist', 'secretary for the head', 'public')
  const found = order.flatMap((name) => callers.find((one) => one.name === name) ?? [])
  return [...new Set(found)]
}
