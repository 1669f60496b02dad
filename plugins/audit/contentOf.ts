import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

import { canonical } from '../../src/domain/audit/canonical.ts'
import { sha256 } from '../../src/domain/audit/hashes.ts'
import { idOf } from '../../src/domain/idOf.ts'

type Data = Record<string, unknown>
type Collection = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/** When and by whom is told by the row itself; a log-in has one of its own. */
const notContent = new Set(['createdAt', 'createdBy', 'lastLoginAt', 'updatedAt', 'updatedBy'])

/**
 * Kept encrypted, in another text at each save, and read decrypted: what it is found by is the same
 * as long as the key is.
 */
const foundBy: Record<string, string> = { apiKey: 'apiKeyIndex' }

/**
 * SHA-256 of what an item says: its stored fields, with ids for what it points to. The same for the
 * item as it was read before a save and as it is stored after one; null when there is no item.
 */
export function contentHash(collection: Collection, item: object | null | undefined) {
  return item ? sha256(canonical(contentOf(collection, item))) : null
}

/** The names of the fields in which two states of an item differ: `body`, `infoContactPoint.phone`. */
export function changedFields(collection: Collection, before: object, after: object): string[] {
  return differences(contentOf(collection, before), contentOf(collection, after), collection)
}

function contentOf({ flattenedFields }: Collection, item: object): Data {
  return valuesOf(flattenedFields, item as Data)
}

/** Passwords and sessions, sort keys and guards: what the product keeps for itself. */
function isContent(field: FlattenedField): boolean {
  const { admin, hidden, virtual } = field as {
    admin?: { disabled?: unknown; hidden?: unknown }
    hidden?: boolean
    virtual?: unknown
  }
  const isInternal = hidden || admin?.hidden === true || admin?.disabled === true
  return !isInternal && !virtual && !notContent.has(field.name)
}

function valuesOf(fields: FlattenedField[], item: Data): Data {
  const values = fields.flatMap((field) => {
    if (!isContent(field)) return []
    const value = valueOf(field, item[foundBy[field.name] ?? field.name])
    return value === undefined ? [] : [[field.name, value] as const]
  })
  return Object.fromEntries(values)
}

/** Empty lists and nothing are one: a database gives back either. */
function valueOf(field: FlattenedField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) {
    const rows = value.map((one: unknown) => oneOf(field, one))
    return rows.length > 0 ? rows : undefined
  }
  return oneOf(field, value)
}

function oneOf(field: FlattenedField, value: unknown): unknown {
  if (field.type === 'relationship' || field.type === 'upload') return related(value)
  if (!('flattenedFields' in field)) return value
  const { id } = value as Data
  return { ...valuesOf(field.flattenedFields, value as Data), ...(id !== undefined && { id }) }
}

function related(value: unknown): unknown {
  const { relationTo, value: target } = value as { relationTo?: string; value?: unknown }
  return relationTo && target !== undefined ? `${relationTo}/${idOf(target)}` : idOf(value)
}

function differences(before: Data, after: Data, { flattenedFields }: Collection): string[] {
  return flattenedFields.flatMap((field) => {
    const [left, right] = [before[field.name], after[field.name]]
    if (canonical(left) === canonical(right)) return []
    if (field.type !== 'group') return [field.name]
    const inside = differences((left ?? {}) as Data, (right ?? {}) as Data, field)
    return inside.map((name) => `${field.name}.${name}`)
  })
}
