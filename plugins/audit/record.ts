import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../src/db/inTransaction.ts'
import { keyOfAct } from '../../src/domain/audit/onceKey.ts'
import { append } from './append.ts'
import { type AuditEvent, toRow } from './toRow.ts'

export type { AuditEvent, AuditEventRow }

/**
 * Adds a row to the audit trail, in the transaction of the request: it is there when the act is,
 * and not when the act failed. Without a transaction it makes one of its own.
 * @throws LostRace when another writer was faster; src/db/inTransaction runs the act again
 */
export async function record(req: PayloadRequest, event: AuditEvent): Promise<AuditEventRow> {
  const row = toRow(req, event)
  if (await req.transactionID) return append(req, row)
  const { actorId, idempotencyKey } = row
  return inTransaction(req.payload, async (own) => {
    const done = idempotencyKey ? await findByKey(own, actorId ?? '', idempotencyKey) : null
    return done ?? append(own, row)
  })
}

/**
 * The row of an act that this account has done before under the same key. Asked in the
 * transaction of the act and before it, it makes sending the same request twice harmless.
 */
export async function findByKey(
  req: PayloadRequest,
  actorId: string,
  key: string,
): Promise<AuditEventRow | null> {
  return req.payload.db.findOne<AuditEventRow>({
    collection: 'audit-events',
    req,
    where: { onceKey: { equals: keyOfAct(actorId, key) } },
  })
}
