import type { Stage, Stand } from './actTable.ts'
import type { Chance } from './chance.ts'
import type { Caller, Data, Item } from './types.ts'
import type { World } from './world.ts'
import { createLocalReq } from 'payload'

import { contentHash } from '../../plugins/workflow/contentHash.ts'
import { findPlace } from '../../plugins/workflow/findPlace.ts'
import { actTable } from './actTable.ts'
import { write } from './items.ts'

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

const none = {
  approvedBy: null,
  approvedHash: null,
  firstApprovedBy: null,
  holder: null,
  publishAt: null,
  urgentBy: null,
  urgentReviewedBy: null,
}

/** Puts an item there, past every hook, so that any act can be asked for; `write` puts it back. */
export async function putAt(world: World, item: Item, stand: Stand): Promise<void> {
  const isLive = (data: Data) => data._status === 'published'
  const workflow = {
    ...none,
    submittedBy: stand.work === 'draft' ? null : item.owner,
    writers: stand.writers,
  }
  const placed = (data: Data, hash: null | string): Data => ({
    ...data,
    state: isLive(data) ? stand.live : stand.work,
    workflow: {
      ...workflow,
      approvedHash: hash,
      publishAt: stand.work === 'scheduled' ? '2199-01-01T00:00:00.000Z' : null,
      urgentBy: isLive(data) ? stand.urgentBy : null,
    },
  })
  const put = async (hash: null | string) => {
    const versions = item.versions.map((one) => ({ ...one, data: placed(one.data, hash) }))
    await write(world, { ...item, main: placed(item.main, hash), versions })
  }
  await put(null)
  // What was approved is what is there: only then it may be published.
  const isApproved = stand.work === 'approved' || stand.work === 'scheduled'
  if (isApproved) await put(await hashOf(world, item))
}

async function hashOf({ payload }: World, { collection: slug, id }: Item): Promise<null | string> {
  const place = await findPlace(await createLocalReq({}, payload), { id, slug })
  return place && contentHash(place)
}
