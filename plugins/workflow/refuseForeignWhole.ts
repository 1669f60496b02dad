import type { Doc } from './act.ts'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { isActOnPlan } from '../../src/access/actOnPlan.ts'
import { codedError } from '../../src/access/codedError.ts'
import { holds } from '../../src/access/holds.ts'
import { isAct } from '../../src/access/inAct.ts'
import { idOf } from '../../src/domain/idOf.ts'
import { findPlace } from './findPlace.ts'
import { refuseUnlessEditable } from './followState.ts'
import { refuseSubmitted } from './refuseDeletion.ts'
import { wholeOf } from './wholeOf.ts'

/**
 * Whoever makes, changes or moves a part (a task) changes its whole (the plan): that is for who may
 * edit the whole, while it may be edited, whatever the part says of itself. Before anything is
 * written: of a change of many, what is refused afterwards would stay.
 */
export const refuseForeignWhole: CollectionBeforeChangeHook = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  if (isAct(req) || isActOnPlan(req)) return data
  await refuseUnlessHeld(collection, [{ ...originalDoc, ...data }, originalDoc], req)
  return data
}

/** The same for taking a part away for ever. It leaves a whole that others have seen by way of the trash. */
export const refusePartDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const part = await req.payload.findByID({
    collection: collection.slug as 'plan-tasks',
    depth: 0,
    disableErrors: true,
    draft: true,
    id: String(id),
    overrideAccess: true,
    req,
    trash: true,
  })
  const wholes = await refuseUnlessHeld(collection, [part], req)
  if (isActOnPlan(req) || part?.deletedAt) return
  for (const whole of wholes) refuseSubmitted(whole, req)
}

/**
 * @param parts the part as it is, and as it is to be: in a move those are of two wholes
 * @returns the wholes, as they are being worked on
 */
async function refuseUnlessHeld(
  collection: SanitizedCollectionConfig,
  parts: unknown[],
  req: PayloadRequest,
): Promise<Doc[]> {
  const whole = wholeOf(collection)
  if (!whole || !req.user) return []
  const { label, name, slug } = whole
  const ids = parts.flatMap((part) => idOf((part as null | Record<string, unknown>)?.[name]) ?? [])
  const wholes: Doc[] = []
  for (const id of new Set(ids)) {
    const place = await findPlace(req, { id, slug })
    if (!place) continue
    if (!(await holds(req, slug, 'edit', place.doc))) {
      throw codedError('CP_PLAN_TASK_PLAN_NOT_YOURS', { field: { label, path: name }, req })
    }
    await refuseUnlessEditable(slug, place.doc, place.state, req)
    wholes.push(place.doc)
  }
  return wholes
}
