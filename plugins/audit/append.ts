import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { LooseRow } from './toRow.ts'
import { type PayloadRequest, ValidationError } from 'payload'
import { LostRace } from '../../src/db/transient.ts'
import { hashOfRow } from '../../src/domain/audit/hashes.ts'
import { inTurn } from './inTurn.ts'
import { onceKey } from './onceKey.ts'
import { lastOfChain } from './rowsOfChain.ts'

/**
 * Puts a row at the end of its chain. The unique index on chain and number lets one of two writers
 * through; the other has to run its transaction again, on what it can see then.
 */
export function append(req: PayloadRequest, row: LooseRow): Promise<AuditEventRow> {
  return inTurn(req, async () => {
    const last = await lastOfChain(req, row.chain)
    const placed = { ...row, prevHash: last?.hash ?? null, seq: (last?.seq ?? 0) + 1 }
    const data = { ...placed, hash: hashOfRow(placed), onceKey: onceKey(placed) }
    try {
      return await req.payload.db.create({ collection: 'audit-events', data, req })
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      throw new LostRace(`audit trail: ${row.chain}/${placed.seq} was written by somebody else`)
    }
  })
}
