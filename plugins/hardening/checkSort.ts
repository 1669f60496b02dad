import type { CollectionBeforeOperationHook, Where } from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { narrowed } from './narrowed.ts'
import { readablePath } from './readablePath.ts'

const maxKeys = 10

/**
 * Sorting tells what is sorted by: only own fields that whoever asks may read, never through a
 * relation (Payload sorts by `createdBy.hash` when asked to).
 */
export const checkSort: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { sort } = args as { sort?: unknown }
  if (overrideAccess || sort === undefined || sort === null || sort === '') return args
  const keys: unknown[] = typeof sort === 'string' ? sort.split(',') : [sort].flat()
  const within: Where[] = []
  for (const key of keys) {
    const path = typeof key === 'string' ? key.trim().replace(/^-/, '') : ''
    const found = await readablePath(path, collection, req)
    if (!found?.isOwn || keys.length > maxKeys) throw codedError('CP_INPUT_QUERY', { req })
    within.push(...found.within)
  }
  return narrowed(args, within)
}
