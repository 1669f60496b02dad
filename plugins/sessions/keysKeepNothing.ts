import type { CollectionBeforeOperationHook, Endpoint, Payload } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { isKey } from '../../src/access/rules.ts'

const preferences = 'payload-preferences'
const writing = new Set(['create', 'delete', 'update'])

/**
 * What somebody likes to see of the admin is written without any access rule being asked. A program
 * sees no screens; its key reads, or saves drafts, and writes nothing else.
 */
export function keysKeepNothing({ collections }: Payload): void {
  const { config } = collections[preferences]
  config.hooks.beforeOperation.unshift(refuseKeys)
  if (config.endpoints) config.endpoints = config.endpoints.map(closedToKeys)
}

const refuseKeys: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (writing.has(operation) && isKey(req)) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  return args
}

/** Payload's own ways to write them by their name, which are no operations of the collection. */
const closedToKeys = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'get'
    ? endpoint
    : {
        ...endpoint,
        handler: (req) => {
          if (isKey(req)) throw codedError('CP_ACCESS_FORBIDDEN', { req })
          return endpoint.handler(req)
        },
      }
