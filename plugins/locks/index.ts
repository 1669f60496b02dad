import type { Payload, Plugin } from 'payload'

import { lockAccess } from './lockAccess.ts'
import { nameHolder } from './nameHolder.ts'
import { recordTakeOver } from './recordTakeOver.ts'
import { showHolder } from './showHolder.ts'
import { takeOver } from './takeOver.ts'

/** Who edits an item is the business of those who may edit it too. */
export const locks = (): Plugin => (config) => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), nameHolder] },
  onInit: async (payload) => {
    narrow(payload)
    await config.onInit?.(payload)
  },
})

/** Payload makes this collection itself, after every plugin has run. */
function narrow({ collections }: Payload): void {
  const { access, hooks } = collections['payload-locked-documents'].config
  Object.assign(access, lockAccess)
  hooks.afterRead.push(showHolder)
  hooks.beforeChange.push(takeOver)
  hooks.afterChange.push(recordTakeOver)
}
