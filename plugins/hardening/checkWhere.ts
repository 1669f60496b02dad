import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
  WhereField,
} from 'payload'

import { codedError } from '../../src/access/codedError.ts'
import { isUsableValue } from './isUsableValue.ts'
import { leaveNoIdsOut } from './leaveNoIdsOut.ts'
import { narrowed } from './narrowed.ts'
import { type ReadablePath, readablePath } from './readablePath.ts'
import { relatedIds } from './relatedIds.ts'

const maxConditions = 100
const maxDepth = 8

type Scope = {
  collection: SanitizedCollectionConfig
  /** Of drafts and versions Payload does not ask whether the related items may be read. */
  isOfDrafts: boolean
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
  const { draft, where: given } = args as { draft?: boolean; where?: unknown }
  if (overrideAccess || given === undefined || given === null) return args
  const scope: Scope = {
    collection,
    isOfDrafts: draft === true,
    left: { conditions: maxConditions },
    req,
    within: [],
  }
  const where = structuredClone(given) as Where
  if (!(await isUsable(where, scope, 0))) throw codedError('CP_INPUT_QUERY', { req })
  return narrowed({ ...args, where }, scope.within)
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
    } else {
      const found = await usablePath(path, condition, scope)
      if (!found || !(await isAskedOfReadable(where as Where, path, found, scope))) return false
    }
  }
  return true
}

async function usablePath(
  path: string,
  condition: unknown,
  { collection, req, within }: Scope,
): Promise<null | ReadablePath> {
  if (condition === null || typeof condition !== 'object' || Array.isArray(condition)) return null
  const found = await readablePath(path, collection, req)
  within.push(...(found?.within ?? []))
  // An address holds only text; of an id, Payload hands that on to MongoDB, where “false” is true.
  const given = condition as { exists?: unknown }
  if (given.exists === 'true' || given.exists === 'false') given.exists = given.exists === 'true'
  if (!found) return null
  const isUsableThere = Object.entries(condition).every(([operator, value]) =>
    isUsableValue(found.field, operator, value),
  )
  if (!isUsableThere) return null
  leaveNoIdsOut(condition, found.field, req)
  return found
}

/**
 * Puts the related items who asks may read in place of a condition about them: among drafts and
 * versions it would be answered with those of others, too, and so tell what stands in them; and
 * SQLite's adapter fails where they are found by a list of words.
 */
async function isAskedOfReadable(
  where: Where,
  path: string,
  { through }: ReadablePath,
  { isOfDrafts, req }: Scope,
): Promise<boolean> {
  const isOfVersions = isOfDrafts || through?.path.startsWith('version.') === true
  if (!through || !(isOfVersions || through.isByList)) return true
  const ids = await relatedIds(req, through.slug, { [through.rest]: where[path] as WhereField })
  if (!ids) return false
  delete where[path]
  where.and = [...(where.and ?? []), { [through.path]: { in: ids } }]
  return true
}
