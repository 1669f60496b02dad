import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { isActOnPlan } from '../../src/access/actOnPlan.ts'
import { besideRestoring } from '../../src/access/besideRestoring.ts'
import { isAct } from '../../src/access/inAct.ts'
import { idOf } from '../../src/domain/idOf.ts'
import { stateAfterEdit } from '../../src/domain/states.ts'
import { findPlace } from './findPlace.ts'
import { stateOf } from './followState.ts'
import { wholeOf } from './wholeOf.ts'
import { writersOf } from './writers.ts'

/**
 * Who changes a part (a task) has changed its whole (the plan): an approved plan goes back to
 * review, a live one gets a draft, and its approver must be somebody else. Whether they may was asked
 * before (refuseForeignWhole).
 */
export const followWhole: CollectionAfterChangeHook = async (hook) => {
  const { collection, data, doc, previousDoc, req } = hook
  if (!req.user || isAct(req) || isActOnPlan(req)) return doc
  const whole = wholeOf(collection)
  if (!whole) return doc
  const { name, slug } = whole
  const [now, before] = [idOf(data[name] ?? doc[name]), idOf(previousDoc?.[name])]
  for (const id of new Set([now, before])) if (id) await edit(req, slug, id)
  return doc
}

/** The same for a part that is deleted. */
export const followDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const { name, slug } = wholeOf(collection) ?? {}
  const id = name && idOf(doc[name])
  if (req.user && !isActOnPlan(req) && slug && id) await edit(req, slug, id)
  return doc
}

async function edit(req: PayloadRequest, slug: string, id: string): Promise<void> {
  const place = await findPlace(req, { id, slug })
  if (!place) return
  const state = stateOf(place.doc)
  const isKnown = writersOf(place.doc).includes(req.user?.id as string)
  if (isKnown && stateAfterEdit(state) === state) return
  await req.payload.update({
    collection: slug as 'plans',
    data: {},
    depth: 0,
    draft: true,
    id,
    overrideAccess: true,
    req: besideRestoring(req),
  })
}
