import type { State } from '../../src/domain/states.ts'
import type { Place } from './act.ts'
import type { Decisions } from './decisions.ts'
import { inAct } from '../../src/access/inAct.ts'
import { noDecisions } from './decisions.ts'
import { storeLive } from './storeLive.ts'

type Changes = { data?: Record<string, unknown>; decisions?: Partial<Decisions>; state: State }

/** Stores what an act decided as a new version of the draft; the public notices nothing. */
export async function saveDraft(place: Place, { data, decisions, state }: Changes): Promise<void> {
  await write(place, true, { ...data, state, workflow: decided(place, decisions) })
}

/** Makes the version being worked on the one the public reads. */
export async function savePublic(place: Place, { data, decisions, state }: Changes): Promise<void> {
  const workflow = decided(place, decisions)
  await write(place, false, { ...data, _status: 'published', state, workflow })
}

/**
 * Changes what the public reads and nothing else of it: a newer draft that is in work stays the
 * newest version. With `isTakenDown` the public does not read it any more.
 */
export async function saveLive(
  place: Place,
  { data, decisions, isTakenDown = false, state }: Changes & { isTakenDown?: boolean },
): Promise<void> {
  const workflow = decided({ ...place, doc: place.live ?? place.doc }, decisions)
  const _status = isTakenDown ? 'draft' : 'published'
  await storeLive(place, { ...data, _status, state, workflow }, isTakenDown ? null : { ...data })
}

async function write({ collection, doc, req }: Place, draft: boolean, data: object): Promise<void> {
  await req.payload.update({
    collection: collection.slug,
    data,
    depth: 0,
    draft,
    id: doc.id,
    overrideAccess: true,
    req: inAct(req),
  })
}

/** Decisions are stored as a whole: what an act does not name stays. */
function decided({ doc, now, req }: Place, decisions: Partial<Decisions> = {}): Decisions {
  const by = req.user?.collection === 'users' ? req.user.id : null
  const said = { changedAt: now.toISOString(), changedBy: by, note: null }
  return { ...noDecisions, ...doc.workflow, ...said, ...decisions }
}
