import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { OperatorError } from '../config/operatorError.ts'

type MongoDatabase = ReturnType<typeof mongooseAdapter>

/**
 * MongoDB as a replica set: without one it has no transactions, and an act that fails half-way
 * would leave half of it behind; so a server without a set name is refused.
 */
export function mongoDatabase(url: string): MongoDatabase {
  const adapter = mongooseAdapter({
    afterOpenConnection: refuseWithoutReplicaSet,
    // Its type leaves the locale to Payload's localization, which we do not use.
    collation: { locale: 'vi' } as object,
    connectOptions: { serverSelectionTimeoutMS: 5000 },
    ensureIndexes: true,
    url,
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args) as MongooseAdapter
      const { beginTransaction } = db
      db.beginTransaction = async function (options) {
        const id = await beginTransaction.call(this, options)
        if (id) await sendFirstStatement(this, String(id))
        return id
      }
      return db
    },
  }
}

/**
 * A transaction begins with its first statement. Payload sends a list and its count at the same
 * time; when they are the first, the one that arrives early finds no transaction (error 251).
 */
async function sendFirstStatement(db: MongooseAdapter, id: string): Promise<void> {
  const session = db.sessions[id]
  if (!session) return
  await db.connection
    .collection('payload-migrations')
    .findOne({}, { projection: { _id: 1 }, session })
}

function refuseWithoutReplicaSet({ connection }: MongooseAdapter): void {
  if (connection.getClient().options.replicaSet) return
  throw new OperatorError('DATABASE_URL', {
    en: 'must name a replica set (…?replicaSet=rs0): transactions need one.',
    vi: 'phải nêu tên replica set (…?replicaSet=rs0), vì giao dịch cần có nó.',
  })
}
