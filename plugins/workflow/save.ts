import type { State } from '../../src/domain/states.ts'
import type { Doc, Place } from './act.ts'
import type { Decisions } from './decisions.ts'
import { inAct } from '../../src/access/inAct.ts'
import { noDecisions } from './decisions.ts'

type Changes = { data?: Record<string, unknown>; decisions?: Partial<Decisions>; state: State }

/** Stores what an act decided as a new version of the draft; the public notices nothing. */
export async function saveDraft(place: Place, { data, decisions, state }: Changes): Promise<void> {
  await write(place, { draft: true }, { ...data, state, workflow: decided(place, decisions) })
}

/** Makes the version being worked on the one the public reads. */
export async function savePublic(place: Place, { data, decisions, state }: Changes): Promise<void> {
  const workflow = decided(place, decisions)
  await write(place, { draft: false }, { ...data, _status: 'published', state, workflow })
}

/**
 * Changes what the public reads and nothing else of it: a newer draft that is in work stays the
 * newest version. With `isTakenDown` the public does not read it any more.
 */
export async function saveLive(
  place: Place,
  { data, decisions, isTakenDown = false, state }: Changes & { isTakenDown?: boolean },
): Promise<void> {
  const { doc, live } = place
  if (!live) throw new Error(`${place.collection.slug} ${doc.id} is not public`)
  const isInWork = doc._status !== 'published'
  const content = isInWork ? contentOf(live, place) : {}
  const workflow = decided({ ...place, doc: live }, decisions)
  const _status = isTakenDown ? 'draft' : 'published'
  await write(
    place,
    { draft: false, isOfLive: true },
    { ...content, ...data, _status, state, workflow },
  )
  if (!isInWork || isTakenDown) return
  const { corrections = doc.corrections } = data ?? {}
  const newest = {
    ...contentOf(doc, place),
    corrections,
    state: place.state,
    workflow: doc.workflow,
  }
  await write(place, { draft: true, isOfLive: true }, newest)
}

type How = { draft: boolean; isOfLive?: true }

async function write({ collection, doc, req }: Place, how: How, data: object): Promise<void> {
  const own = inAct(req)
  // What a publication sets off (tasks of a plan) is not meant by a note on what is public.
  if (how.isOfLive) own.context.isOfLive = true
  await req.payload.update({
    collection: collection.slug,
    data,
    depth: 0,
    draft: how.draft,
    id: doc.id,
    overrideAccess: true,
    req: own,
  })
}

/** Decisions are stored as a whole: what an act does not name stays. */
function decided({ doc, now, req }: Place, decisions: Partial<Decisions> = {}): Decisions {
  const by = req.user?.collection === 'users' ? req.user.id : null
  const said = { changedAt: now.toISOString(), changedBy: by, note: null }
  return { ...noDecisions, ...doc.workflow, ...said, ...decisions }
}

const kept = new Set(['_status', 'createdAt', 'id', 'revision', 'updatedAt'])

/** What can be stored again of a version: all its fields but those the database keeps. */
export function contentOf(doc: Doc, { collection }: Place): Record<string, unknown> {
  const isVirtual = (name: string) =>
    collection.flattenedFields.some(
      (field) => field.name === name && 'virtual' in field && field.virtual,
    )
  return Object.fromEntries(
    Object.entries(doc).filter(([name]) => !kept.has(name) && !isVirtual(name)),
  )
}
