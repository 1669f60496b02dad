import type { Plugin } from 'payload'

import { guardCopy } from './guardCopy.ts'
import { hideForeign } from './hideForeign.ts'

/** One installation, many communes: what belongs to another commune is not there. */
export const tenancy = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { beforeOperation = [], ...hooks } = collection.hooks ?? {}
    const isOfCommune = collection.fields.some((one) => 'name' in one && one.name === 'tenant')
    return {
      ...collection,
      // Who may read a field depends on the commune, whatever fields somebody selects.
      ...(isOfCommune && { forceSelect: { ...collection.forceSelect, tenant: true } }),
      hooks: { ...hooks, beforeOperation: [hideForeign, guardCopy, ...beforeOperation] },
    }
  }),
})
