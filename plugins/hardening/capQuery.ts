import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'

const publicLimit = 100
const staffLimit = 1000
const lastPage = 1_000_000

type ReadArgs = { limit?: null | number; page?: number; pagination?: boolean }

/**
 * `limit=0` and `pagination=false` ask Payload for everything there is. A list has an end, for
 * staff a later one.
 */
export const capQuery: CollectionBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (overrideAccess) return args
  const { limit, page, pagination } = args as ReadArgs
  if (page !== undefined && page > lastPage) throw codedError('CP_INPUT_QUERY', { req })
  const max = req.user ? staffLimit : publicLimit
  const isStated = limit !== undefined && limit !== null && !Number.isNaN(limit)
  if (isStated ? limit > 0 && limit <= max : pagination !== false) return args
  return { ...args, limit: max }
}
