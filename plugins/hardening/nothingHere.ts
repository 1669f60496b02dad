import type { Endpoint, Payload, PayloadHandler } from 'payload'

import { codedError } from '../../src/access/codedError.ts'

export const nothingHere: PayloadHandler = (req) => {
  throw codedError('CP_NOT_FOUND', { req })
}

const history: Endpoint[] = [
  { handler: nothingHere, method: 'get', path: '/versions' },
  { handler: nothingHere, method: 'get', path: '/versions/:id' },
  { handler: nothingHere, method: 'post', path: '/versions/:id' },
]

/** Payload offers the history also of what keeps none, and crashes; its own collections included. */
export function hideMissingHistory({ collections }: Payload): void {
  for (const { config } of Object.values(collections)) {
    const { endpoints, versions } = config
    if (!versions && Array.isArray(endpoints)) endpoints.unshift(...history)
  }
}
