import type { Data } from './types.ts'
import {
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

/** What stands where nothing is known: of the right kind, so that the question is understood. */
const ofScalar: Record<string, unknown> = {
  Boolean: false,
  DateTime: '2026-01-15T01:00:00.000Z',
  EmailAddress: 'ai-do@portal.example',
  Float: 1,
  ID: 'x',
  Int: 1,
  JSON: {},
  JSONObject: {},
}

/**
 * A value for an argument of this type: as much of what is wanted as the type knows, and something
 * for whatever it requires besides. `undefined`: left out.
 */
export function toInput(type: GraphQLInputType, wanted: unknown, depth = 0): unknown {
  const isNeeded = isNonNullType(type)
  const inner = getNullableType(type)
  if (isListType(inner)) {
    if (wanted === undefined) return isNeeded ? [] : undefined
    const values = Array.isArray(wanted) ? wanted : [wanted]
    return values.map((value) => toInput(inner.ofType, value, depth))
  }
  if (wanted === undefined && !isNeeded) return undefined
  if (isEnumType(inner)) {
    const values = inner.getValues()
    return (values.find(({ value }) => value === wanted) ?? values[0])?.name
  }
  if (isInputObjectType(inner)) return depth > 6 ? {} : objectFor(inner, wanted, depth)
  if (wanted === null) return isNeeded ? fallback(inner) : null
  return isScalarType(inner) ? ofKind(inner.name, wanted) : wanted
}

type InputObject = { getFields: () => Record<string, { name: string; type: GraphQLInputType }> }

function objectFor(type: InputObject, wanted: unknown, depth: number): Data {
  const given = typeof wanted === 'object' && wanted !== null ? (wanted as Data) : {}
  const entries = Object.values(type.getFields()).map(
    (field) => [field.name, toInput(field.type, given[field.name], depth + 1)] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

const fallback = (type: { toString: () => string }): unknown => ofScalar[String(type)] ?? 'x'

/** A value that the scalar takes, or its own. */
function ofKind(name: string, wanted: unknown): unknown {
  if (wanted === undefined) return fallback(name)
  switch (name) {
    case 'Boolean':
      return typeof wanted === 'boolean' ? wanted : false
    case 'Float':
    case 'Int':
      return typeof wanted === 'number' ? wanted : 1
    case 'ID':
    case 'String':
      return typeof wanted === 'string' || typeof wanted === 'number' ? String(wanted) : 'x'
    default:
      return wanted
  }
}
