import type { CollectionConfig, Plugin } from 'payload'

import { lookBeforeDelete, recordDelete } from './recordDelete.ts'
import { recordSave } from './recordSave.ts'

export type AuditOptions = {
  /**
   * The header in which the server in front of Payload hands over the address of the caller; it has
   * to remove what a client sends under that name. Without it, no address is kept.
   */
  addressHeader?: string
}

/**
 * The audit trail: every save and deletion in every collection is told of, whoever adds one. To be
 * mounted after all others, so that its hooks see what is stored.
 */
export const audit =
  ({ addressHeader }: AuditOptions = {}): Plugin =>
  (config) => ({
    ...config,
    collections: config.collections?.map((one) => (one.custom?.isLog ? one : audited(one))),
    custom: { ...config.custom, audit: { addressHeader } },
  })

function audited(collection: CollectionConfig): CollectionConfig {
  const { afterChange = [], afterDelete = [], beforeDelete = [], ...hooks } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...afterChange, recordSave],
      afterDelete: [...afterDelete, recordDelete],
      beforeDelete: [...beforeDelete, lookBeforeDelete],
    },
  }
}
