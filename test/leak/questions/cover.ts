import type { Stage, Stand } from '../actTable.ts'
import type { Case } from '../case.ts'
import type { Root } from '../graphqlNames.ts'
import type { Write } from '../oracle.ts'
import type { Caller, Item, State } from '../types.ts'

import { actTable } from '../actTable.ts'
import { settle } from '../settle.ts'
import { isUsable, isUsableFor } from '../usableItems.ts'
import { doAct, verbsOf } from './acts.ts'
import { hasStates } from './atStand.ts'
import { endpoint, likelyServed } from './endpoints.ts'
import { rootField } from './rootFields.ts'
import { needOf, type Way } from './ways.ts'

/**
 * What every run asks first, whatever its length: every address by somebody it serves, every field
 * of GraphQL so that it is understood, and everything that somebody may do by somebody who may.
 */
const attempts = 4
/** Who is always asked, too, of an address that is the product's own: they may do next to nothing. */
const outsiders = ['public', 'head of B', 'account without a role']

/** Until it serves somebody. Answers whether it did. */
export async function coverWay(question: Case, way: Way): Promise<boolean> {
  const { callers } = question.scene.world
  const likely = likelyServed(callers, needOf(way).for)
  let isServed = false
  for (const caller of likely) {
    const status = await askAs(question, caller, (own) => endpoint(own, way, true))
    isServed = status > 0 && status < 400
    if (isServed) break
  }
  for (const caller of callers.filter(({ name }) => outsiders.includes(name))) {
    await askAs(question, caller, (own) => endpoint(own, way))
  }
  return isServed
}

/** Until it is understood. */
export async function coverField(question: Case, root: Root, name: string): Promise<boolean> {
  const { callers } = question.scene.world
  const likely = likelyServed(callers).slice(0, attempts)
  for (const caller of likely) {
    if (await askAs(question, caller, (own) => rootField(own, root, name))) return true
  }
  return false
}

async function askAs<T>(question: Case, caller: Caller, ask: (own: Case) => Promise<T>) {
  const own = question.as(caller)
  const result = await ask(own)
  await settle(own)
  return result
}

type Ask = (question: Case, item: Item) => Promise<void>

/** Until it was seen to be done, by somebody who may, to something that nothing is wrong with. */
export async function coverWrite(
  question: Case,
  what: string,
  act: Write,
  ask: Ask,
): Promise<void> {
  const { oracle, world } = question.scene
  const items = question
    .items()
    .filter((item) => isUsable(world, item, act) && (act !== 'create' || isModel(item)))
  const pairs = items.flatMap((item) =>
    world.callers
      .filter((caller) => oracle.mayWrite(caller, asMade(caller, item, act), act) === 'allowed')
      .filter((caller) => what !== 'copy' || isUsableFor(question.scene, caller, item))
      .map((caller) => ({ caller, item })),
  )
  await tryEach(question, what, pairs, (own, item) => ask(own, item))
}

const isModel = ({ state }: Item): boolean => state === 'draft' || state === 'saved'

/** What is made is a draft of who makes it. */
const asMade = ({ id }: Caller, item: Item, act: Write): Item =>
  act === 'create' ? { ...item, owner: id, state: 'draft' } : item

/** The same of every act that the collection knows. */
export async function coverActs(question: Case): Promise<void> {
  const { oracle, world } = question.scene
  for (const verb of verbsOf(question)) {
    const pairs = question
      .items()
      .filter(({ unit }) => unit === 1)
      .flatMap((item) =>
        standsFor(question, item, verb).flatMap((stand) =>
          world.callers
            .filter((caller) => oracle.mayAct(caller, item, verb, stand) === 'allowed')
            .map((caller) => ({ caller, item, stand })),
        ),
      )
    await tryEach(question, verb, pairs, (own, item, { stand }) => doAct(own, item, verb, stand))
  }
}

type Pair = { caller: Caller; item: Item }

async function tryEach<P extends Pair>(
  question: Case,
  what: string,
  pairs: P[],
  ask: (own: Case, item: Item, pair: P) => Promise<void>,
): Promise<void> {
  if (pairs.length === 0) return
  const { chance, slug, tally } = question
  tally.expected.add(`${slug} ${what}`)
  for (const pair of chance.some(pairs, attempts)) {
    await askAs(question, pair.caller, (own) => ask(own, pair.item, pair))
    if (tally.told.some((one) => one.what === what && one.outcome === 'done')) return
  }
}

/** Which states of the fixtures a stage belongs to. */
const statesFor: Record<'live' | 'work', (stage: Stage) => State> = {
  live: () => 'live',
  work: (stage) => (stage === 'unpublished' || stage === 'archived' ? 'withdrawn' : 'draft'),
}

function standsFor(question: Case, item: Item, verb: string): Stand[] {
  if (!hasStates(question)) return [question.scene.oracle.standOf(item)]
  return (actTable[verb] ?? []).flatMap(({ from, of }) =>
    from
      .filter((stage) => statesFor[of](stage) === item.state)
      .map((stage) => {
        const live = of === 'live' ? stage : null
        return { live, urgentBy: null, work: stage, writers: [] }
      }),
  )
}
