import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { isActOnPlan } from '../../src/access/actOnPlan.ts'
import { codedError } from '../../src/access/codedError.ts'
import { idOf } from '../../src/domain/idOf.ts'
import { findPlace } from './findPlace.ts'
import { refuseUnlessEditable } from './followState.ts'
import { wholeOf } from './wholeOf.ts'

/** What was once handed in is kept: only an own draft that nobody else has seen is a slip. */
export const refuseDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!req.user || isActOnPlan(req)) return
  const place = await findPlace(req, { id: String(id), slug: collection.slug })
  const whole = wholeOf(collection)
  if (!whole) refuseSubmitted(place, req)
  else {
    const slug = whole.slug
    const its = await findPlace(req, { id: idOf(place?.doc[whole.name]) ?? '', slug })
    if (its) await refuseUnlessEditable(slug, its.doc, its.state, req)
    // A task leaves a plan that others have seen by way of the trash.
    refuseSubmitted(its, req)
  }
}

function refuseSubmitted(place: Awaited<ReturnType<typeof findPlace>>, req: PayloadRequest): void {
  if (place?.doc.workflow?.submittedBy) throw codedError('CP_WORKFLOW_SUBMITTED', { req })
}
