import type { Payload } from 'payload'

type Row = { chain: string; seq: number }
type Sqlite = {
  client: { execute: (statement: { args: unknown[]; sql: string }) => Promise<unknown> }
}
type Collection = {
  deleteOne: (filter: object) => Promise<unknown>
  updateOne: (filter: object, change: object) => Promise<unknown>
}
type Mongo = { collections: Record<string, { collection: Collection }> }

const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Changes a row of the audit trail behind the portal's back, as who has the database can. */
export async function changeRow(payload: Payload, row: Row, change: Record<string, unknown>) {
  if (payload.db.name === 'mongoose') {
    await rawRows(payload).updateOne({ chain: row.chain, seq: row.seq }, { $set: change })
    return
  }
  const names = Object.keys(change).map((field) => `"${columnOf(field)}" = ?`)
  const sql = `UPDATE audit_events SET ${names.join(', ')} WHERE chain = ? AND seq = ?`
  const { client } = payload.db as unknown as Sqlite
  await client.execute({ args: [...Object.values(change), row.chain, row.seq], sql })
}

export async function removeRow(payload: Payload, { chain, seq }: Row) {
  if (payload.db.name === 'mongoose') {
    await rawRows(payload).deleteOne({ chain, seq })
    return
  }
  const { client } = payload.db as unknown as Sqlite
  const sql = 'DELETE FROM audit_events WHERE chain = ? AND seq = ?'
  await client.execute({ args: [chain, seq], sql })
}

function rawRows({ db }: Payload): Collection {
  const model = (db as unknown as Mongo).collections['audit-events']
  if (!model) throw new Error('no audit trail')
  return model.collection
}
