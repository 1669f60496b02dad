import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../src/access/codedError.ts'

const maxDepth = 120

/** Payload copies what is saved level by level; what is thousands of levels deep ends in a crash. */
export const checkDepth: CollectionBeforeOperationHook = ({ args, req }) => {
  const { data } = args as { data?: unknown }
  const waiting = Object.entries(data ?? {}).map(([path, value]) => ({ depth: 1, path, value }))
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, path, value } = next
    if (depth > maxDepth) throw codedError('CP_INPUT_INVALID', { field: { path }, req })
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values<unknown>(value as Record<string, unknown>)) {
      waiting.push({ depth: depth + 1, path, value: inner })
    }
  }
  return args
}
