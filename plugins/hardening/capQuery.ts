import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'

const publicLimit = 100
const staffLimit = 1000
const lastPage = 1_000_000

type ReadArgs = { limit?: number; page?: number }

/** `limit=0` asks Payload for everything there is. A list has an end, for staff a later one. */
export const capQuery: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess) return args
  const { limit, page } = args as ReadArgs
  if (page !== undefined && page > lastPage) throw codedError('CP_INPUT_QUERY', { req })
  const max = req.user ? staffLimit : publicLimit
  if (limit === undefined || (limit > 0 && limit <= max)) return args
  return { ...args, limit: max }
}
