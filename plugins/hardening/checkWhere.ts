import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { isUsableValue } from './isUsableValue.ts'
import { narrowed } from './narrowed.ts'
import { readablePath } from './readablePath.ts'

const maxConditions = 100
const maxDepth = 8

type Scope = {
  collection: SanitizedCollectionConfig
  left: { conditions: number }
  req: PayloadRequest
  within: Where[]
}

/**
 * Answers 400 to conditions that Payload lets through and that a database, or Payload itself,
 * then stumbles over: a path through two relations, a date that is none, an operator for another
 * kind of field, thousands of values, hundreds of conditions inside each other.
 */
export const checkWhere: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, overrideAccess, req } = hook
  const { where } = args as { where?: unknown }
  if (overrideAccess || where === undefined || where === null) return args
  const scope: Scope = { collection, left: { conditions: maxConditions }, req, within: [] }
  if (!(await isUsable(where, scope, 0))) throw codedError('CP_INPUT_QUERY', { req })
  return narrowed(args, scope.within)
}

async function isUsable(where: unknown, scope: Scope, depth: number): Promise<boolean> {
  if (where === null || typeof where !== 'object' || depth > maxDepth) return false
  for (const [path, condition] of Object.entries(where as Where)) {
    scope.left.conditions -= 1
    if (scope.left.conditions < 0) return false
    if (['and', 'or'].includes(path.toLowerCase())) {
      if (!Array.isArray(condition)) return false
      for (const part of condition) {
        if (!(await isUsable(part, scope, depth + 1))) return false
      }
    } else if (!(await isUsableCondition(path, condition, scope))) {
      return false
    }
  }
  return true
}

async function isUsableCondition(
  path: string,
  condition: unknown,
  { collection, req, within }: Scope,
): Promise<boolean> {
  if (condition === null || typeof condition !== 'object' || Array.isArray(condition)) return false
  const found = await readablePath(path, collection, req)
  within.push(...(found?.within ?? []))
  // An address holds only text; of an id, Payload hands that on to MongoDB, where “false” is true.
  const given = condition as { exists?: unknown }
  if (given.exists === 'true' || given.exists === 'false') given.exists = given.exists === 'true'
  return (
    found !== null &&
    Object.entries(condition).every(([operator, value]) =>
      isUsableValue(found.field, operator, value),
    )
  )
}
