import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'

export type LastRow = Pick<AuditEventRow, 'hash' | 'seq'>

type Mongo = {
  distinct: (name: string) => Promise<unknown[]>
  find: (filter: object, fields: null, options: object) => Promise<Raw[]>
  findOne: (filter: object, fields: object, options: object) => Promise<LastRow | null>
}
type ObjectId = { toHexString: () => string }
type Raw = Record<string, unknown> & { _id: ObjectId; at: Date; tenant?: null | ObjectId }

const batch = 500

/**
 * The end of a chain, by the index on chain and number: the same speed however long it is.
 * MongoDB is asked directly here and below, because the portal's lists are asked for with
 * Vietnamese collation, and an index without it is not used for text then.
 */
export async function lastOfChain(
  req: Partial<PayloadRequest> & { payload: Payload },
  chain: string,
): Promise<LastRow | null> {
  const { payload } = req
  const mongo = mongoOf(payload)
  if (mongo) {
    const id = await req.transactionID
    const session = id ? mongo.sessions[id] : undefined
    const options = { lean: true, session, sort: { seq: -1 } }
    return modelOf(mongo).findOne({ chain }, { hash: 1, seq: 1 }, options)
  }
  const { docs } = await payload.db.find<AuditEventRow>({
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

/** The rows of a chain in their order, a batch at a time: memory does not grow with the trail. */
export async function* rowsOfChain(
  payload: Payload,
  chain: string,
): AsyncGenerator<AuditEventRow[]> {
  // From below 1: a row that was slipped in before the first is found as well.
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = await rowsAfter(payload, chain, after)
    if (rows.length > 0) yield rows
    if (rows.length < batch) return
    after = rows.at(-1)?.seq ?? after
  }
}

async function rowsAfter(payload: Payload, chain: string, after: number): Promise<AuditEventRow[]> {
  const mongo = mongoOf(payload)
  if (mongo) {
    const options = { lean: true, limit: batch, sort: { seq: 1 } }
    const rows = await modelOf(mongo).find({ chain, seq: { $gt: after } }, null, options)
    return rows.map(asRead)
  }
  const { docs } = await payload.db.find<AuditEventRow>({
    collection: 'audit-events',
    limit: batch,
    pagination: false,
    sort: 'seq',
    where: { and: [{ chain: { equals: chain } }, { seq: { greater_than: after } }] },
  })
  return docs
}

/** Every chain there is, also of communes that are gone and those whose first row is. */
export async function chainsIn(payload: Payload): Promise<string[]> {
  const mongo = mongoOf(payload)
  if (mongo) return (await modelOf(mongo).distinct('chain')).map(String)
  const { values } = await payload.db.findDistinct({
    collection: 'audit-events',
    field: 'chain',
    limit: 0,
    sort: 'chain',
  })
  return values.map(({ chain }) => String(chain))
}

/** The adapter, when the database is MongoDB. */
export function mongoOf({ db }: Payload): MongooseAdapter | null {
  return db.name === 'mongoose' ? (db as unknown as MongooseAdapter) : null
}

const modelOf = ({ collections }: MongooseAdapter): Mongo =>
  collections['audit-events'] as unknown as Mongo

function asRead({ _id, at, tenant, ...row }: Raw): AuditEventRow {
  const read = { ...row, id: _id.toHexString(), at: new Date(at).toISOString() }
  return { ...read, tenant: tenant?.toHexString() ?? null } as AuditEventRow
}
