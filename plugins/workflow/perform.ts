import type { Act, ActResult, Place } from './act.ts'
import { randomUUID } from 'node:crypto'
import { type CollectionSlug, NotFound, type PayloadRequest } from 'payload'
import { communesOf, includes } from '../../src/access/actor.ts'
import { codedError } from '../../src/access/codedError.ts'
import { fieldCodesOf } from '../../src/access/fieldMessage.ts'
import { holds } from '../../src/access/holds.ts'
import { refusalsOf } from '../../src/access/refusals.ts'
import { inTransaction } from '../../src/db/inTransaction.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { liveStates, type Verb } from '../../src/domain/states.ts'
import { isStorable } from '../hardening/input/isStorable.ts'
import { actsOf } from './acts/index.ts'
import { markOf } from './files/marks.ts'
import { readUnread } from './files/readUnread.ts'
import { findPlace } from './findPlace.ts'
import { stateOf } from './followState.ts'
import { readInput } from './readInput.ts'
import { refused } from './reasons.ts'
import { answeredBefore, recordAct, tellOfRefusal } from './recordAct.ts'
import { type By, unconfirmed, whyNot } from './whyNot.ts'
import { isOfProgress } from './workflowSlugs.ts'

export type Asked = {
  /** Whose doing it is: that of who asks, of who scheduled it before, or of time alone. */
  by?: By
  /** When it was to be done, if time does it: instant, ISO UTC. */
  dueAt?: string
  id: string
  /** What the caller sent; not looked at yet. */
  input?: unknown
  /** The caller's Idempotency-Key: sent again, the act answers what it answered first. */
  key?: string
  now?: Date
  slug: string
  verb: Verb
  /** Who sat at the server, where the act was done by a command. */
  via?: string
}

/**
 * Does one editorial act, all of it or nothing, whoever asks: a button, REST, GraphQL, the schedule
 * or the command line. What MongoDB calls a transient error is tried again.
 * @throws NotFound for an id that is unknown or of another commune, or a draft not to be read
 * @throws CodedError for an act that the collection does not know
 * @throws APIError with the reasons why it is refused
 */
export async function perform(req: PayloadRequest, asked: Asked): Promise<ActResult> {
  refuseUnusableKey(req, asked)
  // What is refused inside the transaction is answered outside of it.
  fieldCodesOf(req)
  refusalsOf(req)
  const known: Known = { ...asked, key: asked.key ?? `once ${randomUUID()}` }
  // Nobody knows whether a commit that was not answered took place: the next attempt looks for it.
  const so: SoFar = { isUnread: false, mayBeDone: asked.key !== undefined }
  const attempt = (own: PayloadRequest) => {
    const before = { ...so }
    so.mayBeDone = true
    return performIn(own, known, before, so)
  }
  try {
    return await inTransaction(req.payload, attempt, req).catch(async (error: unknown) => {
      if (!so.isUnread) throw error
      const place = await findPlace(req, { id: asked.id, slug: asked.slug })
      if (place) await readUnread(place)
      return inTransaction(req.payload, attempt, req)
    })
  } catch (error) {
    await tellOfRefusal(req, asked, error)
    throw error
  }
}

/** What earlier attempts have left. */
type SoFar = {
  /** It was refused because of a file that nobody has read yet. */
  isUnread: boolean
  /** This very act may have been committed before. */
  mayBeDone: boolean
}

/** Longer than any client makes them; a key is the caller's own word, kept with the act. */
const longestKey = 200

function refuseUnusableKey(req: PayloadRequest, { key = '' }: Asked): void {
  if (key.length <= longestKey && isStorable(key)) return
  const label = { en: 'Idempotency-Key', vi: 'Idempotency-Key' }
  throw codedError('CP_INPUT_INVALID', { field: { label, path: 'Idempotency-Key' }, req })
}

type Known = Asked & { key: string }

/** @param now told of what the next attempt has to know */
async function performIn(
  req: PayloadRequest,
  asked: Known,
  { mayBeDone }: SoFar,
  now: SoFar,
): Promise<ActResult> {
  // What is saved beside this item is told of by itself (plugins/audit).
  req.context.actOn = markOf(asked.slug, asked.id)
  const act = actOf(req, asked)
  const { place, wrong } = await lookAt(req, act, asked)
  const before = mayBeDone ? await answeredBefore(req, asked) : null
  if (before) return before
  const reasons = await whyNot(act, place, asked.by, wrong)
  now.isUnread = reasons.some(({ code }) => code === 'CP_WORKFLOW_FILE_UNREAD')
  if (reasons.length > 0) throw refused(reasons, asked.slug, req)
  const warnings = (await act.warnings?.(place)) ?? []
  const open = unconfirmed(warnings, place.input)
  if (open.length > 0) throw refused(open, asked.slug, req)
  const action = (await act.toldAs?.(place)) ?? act.verb
  await act.do(place, warnings)
  await act.tell?.(place)
  const after = (await findPlace(req, { id: asked.id, slug: asked.slug })) ?? place
  const result = resultOf(act, place, after)
  // What the trail keeps is what there was to confirm, not what a caller sent along.
  const confirmed = [...new Set(warnings.map(({ code }) => code))]
  const told = { ...place, input: { ...place.input, confirmed } }
  await recordAct(told, after, { ...asked, action }, result)
  return result
}

function actOf(req: PayloadRequest, { slug, verb }: Asked): Act {
  const { config } = req.payload.collections[slug as CollectionSlug]
  const act = actsOf(config).find((one) => one.verb === verb)
  if (!act) throw codedError('CP_WORKFLOW_UNKNOWN_ACT', { req })
  return act
}

async function lookAt(req: PayloadRequest, act: Act, asked: Asked) {
  const { input, reasons } = readInput(act, asked.input)
  const place = await findPlace(req, { ...asked, input })
  if (!place || !(asked.by || (await maySee(req, place)))) throw new NotFound(req.t)
  return { place, wrong: reasons }
}

/**
 * May who asks read the version in work, or decide about what is public where a draft has gone over
 * to another unit? To anybody else the piece is not there. What is reported while it is public is
 * there for everybody who works in its commune.
 */
export async function maySee(req: PayloadRequest, place: Place): Promise<boolean> {
  const { collection, doc, live } = place
  const isColleague = live !== null && includes(communesOf(req.user), tenantOf(live))
  if (isOfProgress(collection) && isColleague) return true
  const { slug } = collection
  for (const item of live ? [doc, live] : [doc]) {
    if (await holds(req, slug, 'read', item)) return true
  }
  return holds(req, slug, 'editOwn', doc)
}

function resultOf({ verb }: Act, before: Place, after: Place): ActResult {
  return {
    at: before.now.toISOString(),
    id: after.doc.id,
    isPublic: after.live !== null && liveStates.includes(stateOf(after.live)),
    state: after.state,
    verb,
  }
}
