import type { CollectionBeforeOperationHook } from 'payload'

const publicLimit = 100
const staffLimit = 1000

type ReadArgs = { limit?: number; page?: number }

/** `limit=0` asks Payload for everything there is. A list has an end, for staff a later one. */
export const capQuery: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || operation !== 'read') return args
  const read = args as ReadArgs
  const max = req.user ? staffLimit : publicLimit
  const isAsked = typeof read.limit === 'number' && read.limit > 0
  if (read.limit === undefined || (isAsked && Number(read.limit) <= max)) return args
  return { ...args, limit: max }
}
