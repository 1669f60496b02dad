import type { AuditHead } from '../../src/payload-types.ts'
import type { LastRow } from './rowsOfChain.ts'
import type { Payload, PayloadRequest } from 'payload'

import { inTransaction } from '../../src/db/inTransaction.ts'
import { signatureOf } from '../../src/domain/audit/hashes.ts'

export type Head = Pick<AuditHead, 'chain' | 'hash' | 'seq' | 'signature'>

type Asked = Partial<PayloadRequest> & { payload: Payload }

const collection = 'audit-heads'

/** The head that the portal signs for this last row of a chain. */
export function headOf({ secret }: Payload, chain: string, { hash, seq }: LastRow): Head {
  return { chain, hash, seq, signature: signatureOf(secret, { chain, hash, seq }) }
}

/** Was a head signed by this portal, for the row that it names? */
export function isSigned(payload: Payload, head: Head): boolean {
  return head.signature === headOf(payload, head.chain, head).signature
}

/** The heads of a chain: one; two where a server ended between two writes (see ./ends). */
export async function headsOf({ payload, ...req }: Asked, chain?: string): Promise<Head[]> {
  const { docs } = await payload.db.find<AuditHead>({
    collection,
    limit: 0,
    pagination: false,
    req,
    sort: 'seq',
    where: chain === undefined ? {} : { chain: { equals: chain } },
  })
  return docs
}

/**
 * Is this row the one that was signed as the last one? A chain begins where no head is known. What
 * is not signed stays so: a row that follows one that somebody put there does not cover it up.
 */
export async function isHead(asked: Asked, chain: string, row: LastRow | null): Promise<boolean> {
  const heads = await headsOf(asked, chain)
  if (!row) return heads.length === 0
  const { signature } = headOf(asked.payload, chain, row)
  return heads.some((head) => head.signature === signature)
}

export async function addHead({ payload, ...req }: Asked, head: Head): Promise<void> {
  await payload.db.create({ collection, data: { ...head }, req, returning: false })
}

export async function removeHead({ payload, ...req }: Asked, { signature }: Head): Promise<void> {
  const where = { signature: { equals: signature } }
  await payload.db.deleteMany({ collection, req, where })
}

/** Moves the head of a chain on, if it is that of the row before: one write, all or nothing. */
export async function moveHead({ payload, ...req }: Asked, from: Head, to: Head): Promise<void> {
  await payload.db.updateOne({
    collection,
    data: { ...to },
    options: { atomic: true },
    req,
    where: { signature: { equals: from.signature } },
  })
}

/** Signs the end of a chain as it stands, whatever was signed before. */
export async function replaceHeads(payload: Payload, head: Head): Promise<void> {
  await inTransaction(payload, async (req) => {
    await payload.db.deleteMany({ collection, req, where: { chain: { equals: head.chain } } })
    await addHead({ payload, transactionID: req.transactionID }, head)
  })
}
