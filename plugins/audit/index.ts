import type { CollectionConfig, Plugin } from 'payload'

import { keepEnds } from './ends.ts'
import { exportEndpoint } from './exportEndpoint.ts'
import { noteAttempt } from './logins/attempt.ts'
import { recordFailedLogin } from './logins/recordFailures.ts'
import {
  beginUnlock,
  recordForgotPassword,
  recordLogin,
  recordLogout,
  recordUnlock,
} from './logins/recordLogins.ts'
import { lookBeforeSave } from './lookBeforeSave.ts'
import { lookBeforeDelete, recordDelete } from './recordDelete.ts'
import { recordOfAccount } from './recordOfAccount.ts'
import { recordSave } from './recordSave.ts'
import { beginTrail } from './seal.ts'

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
    collections: config.collections?.map((one) => {
      if (one.slug === 'audit-events') return exported(one)
      return one.custom?.isLog ? one : audited(one)
    }),
    custom: { ...config.custom, audit: { addressHeader } },
    hooks: {
      ...config.hooks,
      afterError: [...(config.hooks?.afterError ?? []), recordFailedLogin],
    },
    onInit: async (payload) => {
      keepEnds(payload)
      await beginTrail(payload)
      await config.onInit?.(payload)
    },
  })

function exported(collection: CollectionConfig): CollectionConfig {
  return { ...collection, endpoints: [...(collection.endpoints || []), exportEndpoint] }
}

function audited(collection: CollectionConfig): CollectionConfig {
  const { auth, custom, hooks = {} } = collection
  if (custom?.isOfAccount) {
    const afterChange = [...(hooks.afterChange ?? []), recordOfAccount]
    return { ...collection, hooks: { ...hooks, afterChange } }
  }
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), recordSave],
      afterDelete: [...(hooks.afterDelete ?? []), recordDelete],
      beforeDelete: [...(hooks.beforeDelete ?? []), lookBeforeDelete],
      ...(auth && {
        afterForgotPassword: [...(hooks.afterForgotPassword ?? []), recordForgotPassword],
        afterLogin: [...(hooks.afterLogin ?? []), recordLogin],
        afterLogout: [...(hooks.afterLogout ?? []), recordLogout],
        afterOperation: [...(hooks.afterOperation ?? []), recordUnlock],
        beforeChange: [...(hooks.beforeChange ?? []), lookBeforeSave],
        // First: what another hook refuses is an attempt as well.
        beforeOperation: [noteAttempt, ...(hooks.beforeOperation ?? []), beginUnlock],
      }),
    },
  }
}
