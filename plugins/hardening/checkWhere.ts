import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

import { codedError } from '../../src/access/codedError.ts'

const maxConditions = 100
const maxDepth = 8
/** No field of ours is a place on a map; on other fields these crash in the database adapter. */
const unusable = new Set(['intersects', 'near', 'within'])

type Scope = { fields: FlattenedField[]; left: { conditions: number }; payload: Payload }

/**
 * Answers 400 to conditions that Payload lets through and a database then stumbles over: a date
 * that is none, an operator for another kind of field, hundreds of conditions inside each other.
 */
export const checkWhere: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const { where } = args as { where?: unknown }
  if (overrideAccess || where === undefined || where === null) return args
  const fields = collection.flattenedFields
  const scope = { fields, left: { conditions: maxConditions }, payload: req.payload }
  if (!isUsable(where, scope, 0)) throw refusal(req)
  return args
}

const refusal = (req: PayloadRequest) => codedError('CP_INPUT_QUERY', { req })

function isUsable(where: unknown, scope: Scope, depth: number): boolean {
  if (where === null || typeof where !== 'object' || depth > maxDepth) return false
  return Object.entries(where as Where).every(([path, condition]) => {
    scope.left.conditions -= 1
    if (scope.left.conditions < 0) return false
    if (['and', 'or'].includes(path.toLowerCase())) {
      return Array.isArray(condition) && condition.every((part) => isUsable(part, scope, depth + 1))
    }
    return isUsableCondition(path, condition, scope)
  })
}

function isUsableCondition(path: string, condition: unknown, { fields, payload }: Scope): boolean {
  if (condition === null || typeof condition !== 'object') return false
  const field = fieldAt(path.replace(/^version\./, '').split('.'), fields, payload)
  return Object.entries(condition).every(([operator, value]) => {
    if (unusable.has(operator)) return false
    return field?.type !== 'date' || operator === 'exists' || isDate(value)
  })
}

/** The field a path leads to, through groups and relations; undefined where Payload will refuse. */
function fieldAt(
  [name, ...rest]: string[],
  fields: FlattenedField[],
  payload: Payload,
): FlattenedField | undefined {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return field
  if ('flattenedFields' in field) return fieldAt(rest, field.flattenedFields, payload)
  if (
    (field.type === 'relationship' || field.type === 'upload') &&
    typeof field.relationTo === 'string'
  ) {
    const related = payload.collections[field.relationTo]
    return related && fieldAt(rest, related.config.flattenedFields, payload)
  }
  return undefined
}

function isDate(value: unknown): boolean {
  const values = Array.isArray(value) ? value : String(value).split(',')
  return values.every(
    (one) => one === null || one === 'null' || !Number.isNaN(Date.parse(String(one))),
  )
}
