import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { LooseRow } from './toRow.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { isTransient, LostRace } from '../../src/db/transient.ts'
import { hashOfRow } from '../../src/domain/audit/hashes.ts'
import { onceKey } from '../../src/domain/audit/onceKey.ts'
import { rememberRow, rowToFollow } from './ends.ts'
import { inTurn } from './inTurn.ts'
import { mongoOf } from './rowsOfChain.ts'

/**
 * Puts a row at the end of its chain. The unique index on chain and number lets one of two writers
 * through; the other has to run its transaction again, on what it can see then.
 */
export function append(req: PayloadRequest, row: LooseRow): Promise<AuditEventRow> {
  return inTurn(req, async () => {
    const last = await rowToFollow(req, row.chain)
    const placed = { ...row, prevHash: last?.hash ?? null, seq: (last?.seq ?? 0) + 1 }
    const id = newId(req.payload)
    const data = { ...placed, hash: hashOfRow({ ...placed, id }), onceKey: onceKey(placed) }
    try {
      // Asking for the stored row again would cost as much as storing it.
      await req.payload.db.create({
        collection: 'audit-events',
        customID: id,
        data: { ...data },
        req,
        returning: false,
      })
      await rememberRow(req, row.chain, { before: last, last: data })
      return { ...data, id }
    } catch (error) {
      if (!(error instanceof ValidationError) && !isTransient(error)) throw error
      throw new LostRace(`audit trail: ${row.chain}/${placed.seq} was written by somebody else`)
    }
  })
}

/** As the databases make them themselves. */
const newId = (payload: Payload): string =>
  mongoOf(payload) ? randomBytes(12).toString('hex') : randomUUID()
