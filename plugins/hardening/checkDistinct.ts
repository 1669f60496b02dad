import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { narrowed } from './narrowed.ts'
import { readablePath } from './readablePath.ts'

/**
 * The values of a field, each once, are asked for without an item at hand: Payload then shows also
 * those of items in which whoever asks may not read the field.
 */
export const checkDistinct: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { field } = args as { field?: unknown }
  if (overrideAccess || (hook.operation as string) !== 'readDistinct') return args
  const found = typeof field === 'string' ? await readablePath(field, collection, req) : null
  // The halves of a relation to several collections can be compared, not listed.
  const isHalf = found && 'relationTo' in found.field && Array.isArray(found.field.relationTo)
  if (!found?.isOwn || isHalf) throw codedError('CP_INPUT_QUERY', { req })
  return narrowed(args, found.within)
}
