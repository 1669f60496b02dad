import type { AuditAction } from '../../src/domain/audit/actions.ts'
import type { AuditEvent } from '../audit/record.ts'
import type { ActResult, Place } from './act.ts'
import type { Asked } from './perform.ts'
import type { APIError } from 'payload'
import { type PayloadRequest } from 'payload'
import { codedError } from '../../src/access/codedError.ts'
import { canonical } from '../../src/domain/audit/canonical.ts'
import { sha256 } from '../../src/domain/audit/hashes.ts'
import { storable } from '../../src/domain/audit/storable.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { unitOf } from '../../src/domain/unitPaths.ts'
import { contentHash } from '../audit/contentOf.ts'
import { findByKey, record } from '../audit/record.ts'
import { recordRefusal } from '../audit/recordRefusal.ts'
import { titleOf } from '../audit/titleOf.ts'
import { findPlace } from './findPlace.ts'

type Keyed = Asked & { key: string }

/** What the first request with this key was answered; null where there was none. */
export async function answeredBefore(
  req: PayloadRequest,
  { id, input, key, slug, verb }: Keyed,
): Promise<ActResult | null> {
  const row = await findByKey(req, req.user?.id ?? '', key)
  if (!row) return null
  const { answer, sent } = row.details as { answer?: ActResult; sent?: string }
  const done = answer?.verb ?? row.action
  const isSame = done === verb && row.itemCollection === slug && row.itemId === id
  // Rows of an older release do not hold what was sent.
  if (!isSame || (sent ?? hashOf(input)) !== hashOf(input)) {
    throw codedError('CP_WORKFLOW_KEY_REUSED', { req })
  }
  return answer ?? null
}

const hashOf = (input: unknown) => sha256(canonical(storable(input ?? {})))

/** Tells the audit trail of an act, in its own transaction. */
export async function recordAct(
  before: Place,
  after: Place,
  asked: Keyed & { action: AuditAction },
  answer: ActResult,
): Promise<void> {
  const { collection, doc, input, req } = before
  const { confirmed = [], ...words } = input
  await record(req, {
    ...aboutPlace(before, asked),
    action: asked.action,
    after: contentHash(collection, after.doc),
    before: contentHash(collection, doc),
    details: {
      answer,
      by: asked.by,
      confirmed,
      dueAt: asked.dueAt,
      from: before.state,
      sent: hashOf(asked.input),
      to: answer.state,
      via: asked.via,
      ...words,
    },
    idempotencyKey: asked.key,
    reason: input.reason ?? input.note ?? null,
  })
}

/** What somebody tried and was not allowed to is told of as well. */
export async function tellOfRefusal(
  req: PayloadRequest,
  asked: Asked,
  error: unknown,
): Promise<void> {
  const { code } = (error as APIError<{ code?: string }>).data ?? {}
  const isWorthIt = code === 'CP_WORKFLOW_OWN_WORK' || code === 'CP_WORKFLOW_NOT_HELD'
  const place = isWorthIt ? await findPlace(req, { id: asked.id, slug: asked.slug }) : null
  if (place) await recordRefusal(req, { ...aboutPlace(place, asked), details: { code } })
}

function aboutPlace({ collection, doc }: Place, { verb }: Asked): AuditEvent {
  return {
    action: verb,
    collection: collection.slug,
    docId: doc.id,
    tenant: tenantOf(doc) ?? null,
    title: titleOf(collection, doc),
    unit: unitOf(collection.slug, doc),
  }
}
