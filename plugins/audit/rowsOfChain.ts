import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

export type LastRow = Pick<AuditEventRow, 'hash' | 'seq'>

/**
 * The end of a chain, by the index on chain and number: the same speed however long it is.
 * MongoDB is asked directly, because the portal's lists are asked for with Vietnamese collation,
 * and an index without it is not used for text then.
 */
export async function lastOfChain(req: PayloadRequest, chain: string): Promise<LastRow | null> {
  const mongo = mongoOf(req.payload)
  if (mongo) {
    const id = await req.transactionID
    const session = id ? mongo.sessions[id] : undefined
    return (
      mongo.collections['audit-events']?.findOne({ chain }, { hash: 1, seq: 1 }, {
        lean: true,
        session,
        sort: { seq: -1 },
      } as object) ?? null
    )
  }
  const { docs } = await req.payload.db.find<AuditEventRow>({
    collection: 'audit-events',
    limit: 1,
    pagination: false,
    req,
    select: { hash: true, seq: true },
    sort: '-seq',
    where: { chain: { equals: chain } },
  })
  return docs[0] ?? null
}

/** The adapter, when the database is MongoDB. */
export function mongoOf({ db }: Payload): MongooseAdapter | null {
  return db.name === 'mongoose' ? (db as unknown as MongooseAdapter) : null
}
