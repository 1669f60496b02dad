import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest, Where } from 'payload'

export type LastRow = Pick<AuditEventRow, 'hash' | 'seq'>

type Mongo = {
  distinct: (name: string) => Promise<unknown[]>
  find: (filter: object, fields: null, options: object) => Found
  findOne: (filter: object, fields: object, options: object) => Promise<LastRow | null>
}
type Found = { cursor: (options: { batchSize: number }) => AsyncIterable<Raw> }
type ObjectId = { toString: () => string }
type Raw = Record<string, unknown> & { tenant?: null | ObjectId }

const collection = 'audit-events'
const batch = 500
const fromTheFirst = Number.MIN_SAFE_INTEGER

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
    collection,
    limit: 1,
    pagination: false,
    req,
    select: { hash: true, seq: true },
    sort: '-seq',
    where: { chain: { equals: chain } },
  })
  return docs[0] ?? null
}

/**
 * The rows of a chain in their order, some at a time: memory does not grow with the trail. Every
 * row is among them, also one that somebody slipped in below the first or beside another, and one
 * whose values are none any more.
 * @param after only those behind this number
 */
export function rowsOfChain(
  payload: Payload,
  chain: string,
  after = fromTheFirst,
): AsyncGenerator<AuditEventRow[]> {
  const mongo = mongoOf(payload)
  return mongo ? rowsInMongo(mongo, chain, after) : rowsInSql(payload, chain, after)
}

async function* rowsInMongo(
  mongo: MongooseAdapter,
  chain: string,
  after: number,
): AsyncGenerator<AuditEventRow[]> {
  // Without a number in the question a row without a number is found, too.
  const filter = after === fromTheFirst ? { chain } : { chain, seq: { $gt: after } }
  const found = modelOf(mongo).find(filter, null, { lean: true, sort: { seq: 1 } })
  let rows: AuditEventRow[] = []
  for await (const row of found.cursor({ batchSize: batch })) {
    rows.push(asRead(row))
    if (rows.length < batch) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}

async function* rowsInSql(
  payload: Payload,
  chain: string,
  after: number,
): AsyncGenerator<AuditEventRow[]> {
  let from = after + 1
  let seen = new Set<string>()
  for (;;) {
    // From the last number again: another row may stand there beside the one that was read.
    const rows = await readFrom(payload, chain, from)
    const fresh = rows.filter(({ id }) => !seen.has(id))
    if (fresh.length > 0) yield fresh
    if (rows.length < batch || fresh.length === 0) return
    from = rows.at(-1)?.seq ?? from
    seen = new Set(rows.filter(({ seq }) => seq === from).map(({ id }) => id))
  }
}

async function readFrom(payload: Payload, chain: string, from: number): Promise<AuditEventRow[]> {
  const where: Where = {
    and: [{ chain: { equals: chain } }, { seq: { greater_than_equal: from } }],
  }
  const asked = { collection, limit: batch, pagination: false, sort: 'seq', where } as const
  try {
    return (await payload.db.find<AuditEventRow>(asked)).docs
  } catch (error) {
    if (!isUnreadable(error)) throw error
    const { docs } = await payload.db.find<AuditEventRow>({ ...asked, select: readable })
    const rows: AuditEventRow[] = []
    for (const row of docs) rows.push(await readAlone(payload, row))
    return rows
  }
}

/** Of a row that cannot be read what can be: verified, it is found to be changed. */
async function readAlone({ db }: Payload, row: AuditEventRow): Promise<AuditEventRow> {
  const unreadable = { ...row, at: '', details: { isUnreadable: true } }
  try {
    const where = { id: { equals: row.id } }
    return (await db.findOne<AuditEventRow>({ collection, where })) ?? unreadable
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return unreadable
  }
}

/** Somebody has put in the place of JSON or of an instant what is none. */
const isUnreadable = (error: unknown) => error instanceof SyntaxError || error instanceof RangeError
const readable = { at: false, details: false } as const

/** Every chain there is, also of communes that are gone and those whose first row is. */
export async function chainsIn(payload: Payload): Promise<string[]> {
  const mongo = mongoOf(payload)
  if (mongo) return (await modelOf(mongo).distinct('chain')).map(String)
  const { values } = await payload.db.findDistinct({
    collection,
    field: 'chain',
    limit: 0,
    sort: 'chain',
  })
  return values.map(({ chain }) => String(chain))
}

/** The row with a number in a chain. */
export async function rowAt(
  payload: Payload,
  chain: string,
  seq: number,
): Promise<AuditEventRow | null> {
  for await (const rows of rowsOfChain(payload, chain, seq - 1)) return rows[0] ?? null
  return null
}

/** The adapter, when the database is MongoDB. */
export function mongoOf({ db }: Payload): MongooseAdapter | null {
  return db.name === 'mongoose' ? (db as unknown as MongooseAdapter) : null
}

const modelOf = ({ collections }: MongooseAdapter): Mongo =>
  collections[collection] as unknown as Mongo

function asRead({ _id, at, tenant, ...row }: Raw): AuditEventRow {
  const instant = at instanceof Date && !Number.isNaN(at.getTime()) ? at.toISOString() : String(at)
  const read = { ...row, id: String(_id), at: instant }
  return { ...read, tenant: tenant?.toString() ?? null } as unknown as AuditEventRow
}
