import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../src/db/inTransaction.ts'
import { append } from './append.ts'
import { type AuditEvent, toRow } from './toRow.ts'

/**
 * Tells of something that was tried and refused. The transaction of the attempt is rolled back and
 * would take the row with it, so it has one of its own; it may be called only when the other has
 * ended, since SQLite lets one writer in at a time and this one would wait for itself.
 */
export async function recordRefusal(
  req: PayloadRequest,
  event: Omit<AuditEvent, 'result'>,
): Promise<AuditEventRow> {
  if (await req.transactionID) throw new Error('The transaction of what was refused is still open.')
  const row = toRow(req, { ...event, result: 'refused' })
  return inTransaction(req.payload, (own) => append(own, row))
}
