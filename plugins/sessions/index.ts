import type { Payload, Plugin } from 'payload'

import { guardStrategy } from './guardStrategy.ts'
import { keysKeepNothing } from './keysKeepNothing.ts'
import { refuseWithoutFactor } from './refuseWithoutFactor.ts'
import { sayFactorIsMissing } from './sayFactorIsMissing.ts'

/** Whose sessions last: only used ones, and with a second factor where the portal asks for it. */
export const sessions = (): Plugin => (config) => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterError: [...(config.hooks?.afterError ?? []), sayFactorIsMissing],
  },
  onInit: async (payload) => {
    payload.authStrategies = payload.authStrategies.map(guardStrategy)
    guardOperations(payload)
    keysKeepNothing(payload)
    await config.onInit?.(payload)
  },
})

/** Payload's own collections (locks, preferences) are made after every plugin has run. */
function guardOperations({ collections }: Payload): void {
  for (const { config } of Object.values(collections)) {
    const { beforeOperation } = config.hooks
    if (!beforeOperation.includes(refuseWithoutFactor)) beforeOperation.unshift(refuseWithoutFactor)
  }
}
