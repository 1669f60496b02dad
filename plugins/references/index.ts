import type { Plugin } from 'payload'

import { explainKept } from './explainKept.ts'
import { refuseReferenced, refuseTrashing } from './refuseReferenced.ts'

/** What something else points to is not deleted: the answer lists who uses it. */
export const references = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const {
      beforeChange = [],
      beforeDelete = [],
      beforeOperation = [],
      ...hooks
    } = collection.hooks ?? {}
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [...beforeChange, refuseTrashing],
        beforeDelete: [refuseReferenced, ...beforeDelete],
        beforeOperation: [explainKept, ...beforeOperation],
      },
    }
  }),
})
