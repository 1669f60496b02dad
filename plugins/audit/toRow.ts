import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { PayloadRequest } from 'payload'

import { type Membership, membershipsOf } from '../../src/access/actor.ts'
import { type AuditAction } from '../../src/domain/audit/actions.ts'
import { storableDetails, storableText } from '../../src/domain/audit/storable.ts'
import { callerOf } from './caller.ts'

/** One thing to be told of by the audit trail. */
export type AuditEvent = {
  action: AuditAction
  /** SHA-256 of the item's content, see contentHash. */
  after?: null | string
  before?: null | string
  /** Slug of the item's collection. */
  collection?: string
  details?: null | Record<string, unknown>
  docId?: string
  /** A request sent again with the same key is found by it (findByKey). */
  idempotencyKey?: null | string
  reason?: null | string
  /** Refused: somebody tried and was not allowed. */
  result?: 'ok' | 'refused'
  /** By which role; without it, those the account has in the commune. */
  role?: null | string
  /** The commune in whose chain it stands; null: the installation's. */
  tenant: null | string
  title?: null | string
  unit?: null | string
}

/** A row without its place in the chain. */
export type LooseRow = Omit<AuditEventRow, 'hash' | 'id' | 'onceKey' | 'prevHash' | 'seq'>

/** The chain of what belongs to no single commune. */
export const installation = 'installation'

const longest = { reason: 2000, text: 500, title: 500, userAgent: 200 }

/** What a row says: the event, who asks and from where. */
export function toRow(req: PayloadRequest, event: AuditEvent): LooseRow {
  const { action, after, before, collection, details, docId, idempotencyKey, tenant } = event
  const { address, id, name, type, userAgent } = callerOf(req)
  return {
    action,
    actorId: id,
    actorName: cut(name),
    actorType: type,
    after: after ?? null,
    at: new Date().toISOString(),
    before: before ?? null,
    chain: tenant ?? installation,
    details: storableDetails(withServer(req, details)) as AuditEventRow['details'],
    idempotencyKey: idempotencyKey ?? null,
    ip: cut(address),
    itemCollection: collection ?? null,
    itemId: docId ?? null,
    reason: cut(event.reason, longest.reason),
    result: event.result ?? 'ok',
    role: cut(event.role === undefined ? rolesIn(tenant, req) : event.role),
    tenant,
    title: cut(event.title, longest.title),
    unit: event.unit ?? null,
    userAgent: cut(userAgent, longest.userAgent),
  }
}

/** What a command did says who sat at the server (src/cli): `context.via`. */
function withServer({ context }: PayloadRequest, details: AuditEvent['details']) {
  return typeof context?.via === 'string' ? { via: context.via, ...details } : details
}

/** Every role that reaches into the commune; for the installation, every role there is. */
function rolesIn(tenant: null | string, { user }: PayloadRequest): null | string {
  const isHere = ({ commune }: Membership) =>
    tenant === null || commune === null || commune === tenant
  const held = membershipsOf(user).filter(isHere)
  return [...new Set(held.map(({ role }) => role))].toSorted().join(', ') || null
}

/** Text as it is stored; nothing when there is none. Cut between letters, never inside one. */
function cut(text: null | string | undefined, length = longest.text): null | string {
  const whole = storableText(text ?? '')
  if (whole.length <= length) return whole || null
  return storableText([...whole].slice(0, length).join(''))
}
