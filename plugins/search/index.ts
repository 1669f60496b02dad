import type { Plugin } from 'payload'

import { searchFolded } from './searchFolded.ts'
import { sortVietnamese } from './sortVietnamese.ts'

/**
 * Lists sort in Vietnamese order and find words without their diacritics, the same on every
 * database. For collections with `searchFields()`.
 */
export const search = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const isSearched = collection.fields.some((one) => 'name' in one && one.name === 'searchText')
    if (!isSearched) return collection
    const { beforeOperation = [], ...hooks } = collection.hooks ?? {}
    return {
      ...collection,
      admin: { ...collection.admin, listSearchableFields: ['searchText'] },
      hooks: { ...hooks, beforeOperation: [searchFolded, sortVietnamese, ...beforeOperation] },
    }
  }),
})
