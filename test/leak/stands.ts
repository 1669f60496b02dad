import type { Stage, Stand } from './actTable.ts'
import type { Chance } from './chance.ts'
import type { Row, Store } from './store/index.ts'
import type { Caller, Data, Item } from './types.ts'
import type { World } from './world.ts'
import { createLocalReq } from 'payload'

import { contentHash } from '../../plugins/workflow/contentHash.ts'
import { findPlace } from '../../plugins/workflow/findPlace.ts'
import { actTable } from './actTable.ts'

const inWork: Stage[] = [
  'draft',
  'submitted',
  'inEdit',
  'inReview',
  'returned',
  'approved',
  'scheduled',
]
const public_: Stage[] = ['published', 'corrected', 'expired']

/**
 * Somewhere this item can stand; mostly where the act leads on from, if it can be there. Who asks
 * has often had a hand in it.
 */
export function pickStand(
  item: Item,
  verb: string,
  { id }: Caller,
  colleagues: string[],
  chance: Chance,
): Stand {
  const people = id !== null && chance.in(2) ? [id] : colleagues
  const lines = actTable[verb] ?? []
  const from = (of: 'live' | 'work') =>
    lines.filter((one) => one.of === of).flatMap((one) => one.from)
  const pick = (stages: Stage[], of: 'live' | 'work') => {
    const fitting = stages.filter((stage) => from(of).includes(stage))
    return chance.pick(fitting.length > 0 && !chance.in(3) ? fitting : stages)
  }
  const writers = chance.some(people, chance.below(3))
  const stand = (live: null | Stage, work: Stage): Stand => ({
    live,
    urgentBy: null,
    work,
    writers,
  })
  switch (item.state) {
    case 'live': {
      const live = pick(public_, 'live')
      const urgentBy = live !== 'expired' && chance.in(3) ? chance.pick(people) : null
      return { ...stand(live, live), urgentBy }
    }
    case 'revised': {
      const urgentBy = chance.in(4) ? chance.pick(people) : null
      return { ...stand(pick(public_, 'live'), pick(inWork, 'work')), urgentBy }
    }
    case 'withdrawn':
      return stand(null, pick(['unpublished', 'archived'], 'work'))
    default:
      return stand(null, pick(inWork, 'work'))
  }
}

/**
 * Puts an item there, past every hook, so that any act can be asked for. Only setting it up takes
 * something from the workflow that is judged: the trace of what was approved, which nobody else
 * could make, and where an item stands to make it. What is right then comes from the oracle.
 */
export async function putAt(world: World, store: Store, item: Item, stand: Stand): Promise<void> {
  await put(store, item, stand)
  // What was approved is what is there: only then it may be published.
  if (stand.work !== 'approved' && stand.work !== 'scheduled') return
  const hash = await hashOf(world, item)
  for (const row of rowsOf(item)) await store.put(row, { 'workflow.approvedHash': hash })
}

type Placed = Row & { data: Data }

const rowsOf = ({ collection, id, main, versions }: Item): Placed[] => [
  { collection, data: main, id, isVersion: false },
  ...versions.map((one) => ({ collection, data: one.data, id: one.id, isVersion: true })),
]

async function put(store: Store, item: Item, stand: Stand): Promise<void> {
  for (const row of rowsOf(item)) {
    const isLive = row.data._status === 'published'
    await store.put(row, {
      state: isLive ? stand.live : stand.work,
      'workflow.approvedBy': null,
      'workflow.approvedHash': null,
      'workflow.firstApprovedBy': null,
      'workflow.holder': null,
      'workflow.publishAt': stand.work === 'scheduled' ? '2199-01-01T00:00:00.000Z' : null,
      'workflow.submittedBy': stand.work === 'draft' ? null : item.owner,
      'workflow.urgentBy': isLive ? stand.urgentBy : null,
      'workflow.urgentReviewedBy': null,
      'workflow.writers': stand.writers,
    })
  }
}

async function hashOf({ payload }: World, { collection: slug, id }: Item): Promise<null | string> {
  const place = await findPlace(await createLocalReq({}, payload), { id, slug })
  return place && contentHash(place)
}
