import { mongooseAdapter } from '@payloadcms/db-mongodb'

import { OperatorError } from '../config/operatorError.ts'

/**
 * MongoDB as a replica set: without one it has no transactions, and an act that fails half-way
 * would leave half of it behind; so a single server without a set name is refused.
 */
export function mongoDatabase(url: string): ReturnType<typeof mongooseAdapter> {
  return mongooseAdapter({
    afterOpenConnection: (adapter) => {
      if (!adapter.connection.getClient().options.replicaSet) {
        throw new OperatorError('DATABASE_URL', {
          en: 'must name a replica set (…?replicaSet=rs0): transactions need one.',
          vi: 'phải nêu tên replica set (…?replicaSet=rs0), vì giao dịch cần có nó.',
        })
      }
    },
    collation: { locale: 'vi' } as object, // its type leaves the locale to localization, which we do not use
    connectOptions: { serverSelectionTimeoutMS: 5000 },
    ensureIndexes: true,
    url,
  })
}
