import type { Plugin } from 'payload'

import { hideForeign } from './hideForeign.ts'

/** One installation, many communes: what belongs to another commune is not there. */
export const tenancy = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { beforeOperation = [], ...hooks } = collection.hooks ?? {}
    return {
      ...collection,
      hooks: { ...hooks, beforeOperation: [hideForeign, ...beforeOperation] },
    }
  }),
})
