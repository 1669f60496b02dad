import type { Payload } from 'payload'

type Sqlite = {
  client: { execute: (statement: { args: unknown[]; sql: string }) => Promise<unknown> }
}
type Collection = {
  deleteMany: (filter: object) => Promise<unknown>
  findOne: (filter: object) => Promise<null | Record<string, unknown>>
  insertOne: (row: object) => Promise<unknown>
  updateMany: (filter: object, change: object) => Promise<unknown>
}
type Mongo = { collections: Record<string, { collection: Collection }> }
/** Rows by the values of their fields. */
type Which = Record<string, unknown>
type Table = 'audit-events' | 'audit-heads'

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const tableOf = (table: Table) => table.replace('-', '_')

/** Changes rows of the audit trail behind the portal's back, as who has the database can. */
export async function changeRow(
  payload: Payload,
  which: Which,
  change: Record<string, unknown>,
  table: Table = 'audit-events',
) {
  if (payload.db.name === 'mongoose') {
    await rawRows(payload, table).updateMany(which, { $set: change })
    return
  }
  const set = Object.keys(change).map((field) => `"${columnOf(field)}" = ?`)
  await execute(payload, `UPDATE ${tableOf(table)} SET ${set.join(', ')}`, which, change)
}

/** Takes rows out; without a word of which, all of them. */
export async function removeRow(
  payload: Payload,
  which: Which = {},
  table: Table = 'audit-events',
) {
  if (payload.db.name === 'mongoose') await rawRows(payload, table).deleteMany(which)
  else await execute(payload, `DELETE FROM ${tableOf(table)}`, which)
}

/** Puts a copy of a row in, with other values. */
export async function forgeRow(payload: Payload, which: Which, change: Record<string, unknown>) {
  if (payload.db.name === 'mongoose') {
    const rows = rawRows(payload, 'audit-events')
    const { _id, id: _asText, ...row } = { ...(await rows.findOne(which)), ...change }
    await rows.insertOne(row)
    return
  }
  const { client } = payload.db as unknown as Sqlite
  const columns = (
    (await client.execute({
      args: [],
      sql: `SELECT name FROM pragma_table_info('audit_events')`,
    })) as { rows: { name: string }[] }
  ).rows.map(({ name }) => name)
  const given = new Map(Object.entries(change).map(([field, value]) => [columnOf(field), value]))
  const values = columns.map((name) => (given.has(name) ? '?' : `"${name}"`))
  const args = columns.flatMap((name) => (given.has(name) ? [given.get(name)] : []))
  const sql = `INSERT INTO audit_events SELECT ${values.join(', ')} FROM audit_events`
  await execute(payload, sql, which, args)
}

async function execute(payload: Payload, sql: string, which: Which, args: object = []) {
  const { client } = payload.db as unknown as Sqlite
  const where = Object.keys(which).map((field) => `"${columnOf(field)}" = ?`)
  await client.execute({
    args: [...Object.values(args), ...Object.values(which)],
    sql: where.length > 0 ? `${sql} WHERE ${where.join(' AND ')}` : sql,
  })
}

function rawRows({ db }: Payload, table: Table): Collection {
  const model = (db as unknown as Mongo).collections[table]
  if (!model) throw new Error('no audit trail')
  return model.collection
}
