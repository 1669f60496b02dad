import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { isAct } from '../../src/access/inAct.ts'
import { isState, liveStates, type State, stateAfterEdit } from '../../src/domain/states.ts'
import { noDecisions } from './decisions.ts'
import { whyNotEditable } from './whyNotEditable.ts'
import { writersOf, writersOfUnseen, writersWith } from './writers.ts'
import { writersOfSource } from './writersOfSource.ts'

type Data = Record<string, unknown>

/**
 * What a plain save does to the state of a piece: the act “edit”. What was approved goes back to
 * review, what is live gets a draft beside it, and who saves has written a part of this version.
 * Acts state what they mean themselves; what the product publishes without a user (an import of
 * rows, a test) is published.
 */
export const followState: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  if (isAct(req)) return data
  // What people restore becomes a draft (keepLive), whatever it was.
  const isRestored = context.isRestoringVersion === true && req.user !== null
  const isPublishing = data._status === 'published' && !isRestored
  const fromSource = await writersOfSource(collection, req)
  if (operation === 'create') {
    return { ...data, ...fresh(isPublishing, writersWith(req, fromSource)), corrections: [] }
  }

  const before = originalDoc as Data
  const state = stateOf(before)
  if (data.deletedAt !== undefined && data.deletedAt !== before.deletedAt) {
    const { submittedBy } = (before.workflow ?? {}) as Data
    if (req.user && data.deletedAt && submittedBy)
      throw codedError('CP_WORKFLOW_SUBMITTED', { req })
    return data
  }
  if (isPublishing) {
    return { ...data, state: liveStates.includes(state) ? state : 'published' }
  }
  if (req.user) await refuseUnlessEditable(collection.slug, before, state, req)
  const next = stateAfterEdit(state) ?? state
  const isNewVersion = liveStates.includes(state)
  const decisions = isNewVersion ? noDecisions : { ...(before.workflow as Data), ...undecided }
  return {
    ...data,
    state: next,
    workflow: {
      ...decisions,
      writers: writersWith(req, [
        ...(isNewVersion ? writersOfUnseen(before) : writersOf(before)),
        ...fromSource,
      ]),
    },
  }
}

/** What an edit takes back of what was decided. */
const undecided = {
  approvedAt: null,
  approvedBy: null,
  approvedHash: null,
  confirmed: [],
  firstApprovedBy: null,
  problem: null,
  publishAt: null,
  scheduledBy: null,
}

/** Of a copy, who wrote the original wrote this too. */
function fresh(isPublished: boolean, writers: string[]): Data {
  return {
    state: isPublished ? 'published' : 'draft',
    workflow: { ...noDecisions, writers },
  }
}

/** Rows of an older release say nothing: what is public is published, the rest is a draft. */
export function stateOf(doc: Data | null | undefined): State {
  if (isState(doc?.state)) return doc.state
  return doc?._status === 'published' ? 'published' : 'draft'
}

/** @throws CodedError where the piece has to be taken or restored first, or left to the editors */
export async function refuseUnlessEditable(
  slug: string,
  doc: Data,
  state: State,
  req: PayloadRequest,
) {
  const code = await whyNotEditable(slug, doc, state, req)
  if (code) throw codedError(code, { req })
}
