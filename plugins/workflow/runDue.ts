import type { Sentence } from '../../src/domain/errors.ts'
import type { Doc, Place } from './act.ts'
import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { holds } from '../../src/access/holds.ts'
import { inTransaction } from '../../src/db/inTransaction.ts'
import { errorSentence } from '../../src/domain/errors.ts'
import { findPlace } from './findPlace.ts'
import { perform } from './perform.ts'
import { reason, refused, sentenceOfRefusal } from './reasons.ts'
import { saveDraft } from './save.ts'
import { tellConcerned } from './tell.ts'
import { workflowSlugs } from './workflowSlugs.ts'

type Due = { at: string; id: string; slug: string; verb: 'expire' | 'publish' }
/** What became of the items whose time had come. */
export type Ran = { done: Due[]; failed: (Due & { problem: Sentence })[] }

const atOnce = 200

/**
 * Publishes and expires what is due, in the order of its time: every minute, and at a start what
 * came due while the server was down. What cannot be published is approved again and says why, to
 * the people concerned too. Two servers may do this at once: each item is done by one of them.
 */
export async function runDue(payload: Payload, now = new Date()): Promise<Ran> {
  const ran: Ran = { done: [], failed: [] }
  for (const due of await whatIsDue(payload, now)) {
    try {
      await (due.verb === 'publish' ? publishDue(payload, due, now) : expireDue(payload, due, now))
      ran.done.push(due)
    } catch (error) {
      const problem = await tellFailure(payload, { due, error, now })
      if (problem) ran.failed.push({ ...due, problem })
    }
  }
  return ran
}

type Failed = { due: Due; error: unknown; now: Date }

/**
 * What is wrong with the piece is told, and it is approved as before. A failure of our own is told
 * once, and tried again at the next minute.
 * @returns what was told; nothing where the piece is not due any more
 */
async function tellFailure(
  payload: Payload,
  { due, error, now }: Failed,
): Promise<Sentence | undefined> {
  const problem = sentenceOf(error)
  if (!problem) payload.logger.error({ err: error, msg: `${due.slug} ${due.id}: ${due.verb}` })
  if (due.verb === 'expire') return problem ?? failure
  try {
    const state = problem ? 'approved' : 'scheduled'
    const isTold = await tellOf(payload, due, problem ?? failure, { now, state })
    return isTold ? (problem ?? failure) : undefined
  } catch (err) {
    payload.logger.error({ err, msg: `${due.slug} ${due.id}: the failure could not be told` })
    return failure
  }
}

const failure = errorSentence('CP_WORKFLOW_SCHEDULE_FAILED')

async function whatIsDue(payload: Payload, now: Date): Promise<Due[]> {
  const due: Due[] = []
  const at = now.toISOString()
  for (const slug of workflowSlugs(payload)) {
    const common = { collection: slug as 'articles', depth: 0, limit: atOnce } as const
    const system = { overrideAccess: true, pagination: false, req: { payload } } as const
    const scheduled = await payload.find({
      ...common,
      ...system,
      draft: true,
      sort: 'workflow.publishAt',
      where: {
        and: [
          { state: { equals: 'scheduled' } },
          { 'workflow.publishAt': { less_than_equal: at } },
        ],
      },
    })
    for (const doc of scheduled.docs) {
      due.push({ at: doc.workflow?.publishAt ?? at, id: doc.id, slug, verb: 'publish' })
    }
    const { flattenedFields } = payload.collections[common.collection].config
    if (!flattenedFields.some(({ name }) => name === 'expiresAt')) continue
    const over = await payload.find({
      ...common,
      ...system,
      sort: 'expiresAt',
      where: {
        and: [
          { _status: { equals: 'published' } },
          { state: { in: ['published', 'corrected'] } },
          { expiresAt: { less_than_equal: at } },
        ],
      },
    })
    for (const doc of over.docs) {
      due.push({ at: doc.expiresAt ?? at, id: doc.id, slug, verb: 'expire' })
    }
  }
  return due.sort((left, right) => (left.at < right.at ? -1 : 1))
}

/** As if the person who scheduled it pressed the button now: with the rights they have today. */
async function publishDue(payload: Payload, due: Due, now: Date): Promise<void> {
  const system = await asSystem(payload)
  const place = await findPlace(system, due)
  const { approvedBy, scheduledBy } = place?.doc.workflow ?? {}
  if (!place || place.state !== 'scheduled' || place.doc.workflow?.publishAt !== due.at) return
  const scheduler = await accountOf(system, scheduledBy)
  const approver = await accountOf(system, approvedBy)
  const may =
    (await mayStill(scheduler, due.slug, 'publish', place.doc)) &&
    (await mayStill(approver, due.slug, 'approve', place.doc))
  if (!may) throw refused([reason('CP_WORKFLOW_RIGHT_LOST')], due.slug, system)
  await perform(scheduler ?? system, { ...due, by: 'schedule', dueAt: due.at, now })
}

async function expireDue(payload: Payload, due: Due, now: Date): Promise<void> {
  await perform(await asSystem(payload), { ...due, by: 'time', dueAt: due.at, now })
}

function mayStill(
  req: null | PayloadRequest,
  slug: string,
  right: 'approve' | 'publish',
  doc: Doc,
) {
  return req ? holds(req, slug, right, doc) : Promise.resolve(false)
}

/** A request in the name of an account that still exists. */
async function accountOf(req: PayloadRequest, id: null | string | undefined) {
  if (!id) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  const [user] = docs
  return user ? createLocalReq({ user: { ...user, collection: 'users' } }, req.payload) : null
}

const asSystem = (payload: Payload): Promise<PayloadRequest> => createLocalReq({}, payload)

type Then = { now: Date; state: 'approved' | 'scheduled' }

/** The piece shows why it did not become public, and the people concerned are written to. */
async function tellOf(payload: Payload, { at, id, slug }: Due, problem: Sentence, then: Then) {
  const { now, state } = then
  return inTransaction(payload, async (req) => {
    const place: null | Place = await findPlace(req, { id, now, slug })
    const { problem: before, publishAt } = place?.doc.workflow ?? {}
    if (place?.state !== 'scheduled' || publishAt !== at) return false
    const isKnown = before === problem.vi
    if (state === 'scheduled' && isKnown) return true
    await tellConcerned(place, problem)
    const schedule = state === 'approved' ? { publishAt: null, scheduledBy: null } : {}
    await saveDraft(place, { decisions: { ...schedule, problem: problem.vi }, state })
    return true
  })
}

/** What is wrong with the piece, in words; nothing for a failure of our own. */
function sentenceOf(error: unknown): Sentence | undefined {
  if (!(error instanceof APIError)) return undefined
  const { sentence } = (error.data ?? {}) as { sentence?: Sentence }
  return sentenceOfRefusal(error) ?? sentence ?? { en: error.message, vi: error.message }
}
