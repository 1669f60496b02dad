import type { Plugin } from 'payload'

import { checkDraft } from './checkDraft.ts'
import { keepGuarded } from './keepGuarded.ts'
import { keepLive } from './keepLive.ts'
import { showLive } from './showLive.ts'

/**
 * What is live is separate from what is being worked on: in every collection with drafts a plain
 * save is a draft, and only an explicit publication changes what the public reads.
 */
export const workflow = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { versions } = collection
    if (typeof versions !== 'object' || !versions.drafts) return collection
    const { beforeChange = [], beforeOperation = [], ...hooks } = collection.hooks ?? {}
    return {
      ...collection,
      hooks: {
        ...hooks,
        beforeChange: [keepGuarded, ...beforeChange, checkDraft],
        beforeOperation: [keepLive, showLive, ...beforeOperation],
      },
    }
  }),
})
