import type { Problem } from '../../../src/access/refusal.ts'
import type { ErrorCode, Values } from '../../../src/domain/errors.ts'
import type { FlattenedField } from 'payload'

import { labelOf } from '../../../src/fields/labelOf.ts'
import { emptyValue } from './emptyValue.ts'
import { isRecord } from './isRecord.ts'
import { readValue } from './readValue.ts'

type Data = Record<string, unknown>
type Read = { problems: Problem[]; value: Data }

/** As many as fit into one statement of SQLite (32 766 values); a field may set less. */
const mostRows = 1000
const mostRelated = 300
/** Rows and entries of all lists of an item together. */
const mostEntries = 5000

/** What has been found so far. */
type Walk = { entries: number; problems: Problem[] }

/**
 * What was sent for the fields of an item, with one form for “nothing” (see `emptyValue`) and each
 * entry of a list once; and what is wrong with it.
 */
export function readFields(fields: FlattenedField[], data: Data): Read {
  const walk: Walk = { entries: 0, problems: [] }
  const value = withoutEmptyDates(readGroup(walk, fields, data, ''))
  return { problems: walk.problems, value }
}

function readGroup(walk: Walk, fields: FlattenedField[], sent: Data, prefix: string): Data {
  const result = { ...sent }
  for (const field of fields) {
    const value = sent[field.name]
    const isComputed = 'virtual' in field && field.virtual
    if (value === undefined || isComputed || !Object.hasOwn(sent, field.name)) continue
    result[field.name] = readField(walk, field, value, `${prefix}${field.name}`)
  }
  return result
}

function readField(walk: Walk, field: FlattenedField, value: unknown, path: string): unknown {
  const empty = emptyValue(field, value)
  if (empty !== undefined) return empty
  if (field.type === 'group' || field.type === 'tab') {
    if (isRecord(value)) return readGroup(walk, field.flattenedFields, value, `${path}.`)
    refuse(walk, field, path, 'CP_INPUT_SHAPE', { expected: kinds.group })
    return value
  }
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany === true)
  return isList ? readList(walk, field, value, path) : readEntry(walk, field, value, path)
}

function readList(walk: Walk, field: FlattenedField, value: unknown, path: string): unknown {
  // Payload takes one item where several may be chosen.
  const isOne = isRelation(field) && (typeof value === 'string' || isRecord(value))
  if (!Array.isArray(value) && !isOne) {
    refuse(walk, field, path, 'CP_INPUT_SHAPE', { expected: kinds.list })
    return value
  }
  const sent: unknown[] = [value].flat()
  const max = mostIn(field)
  walk.entries += sent.length
  if (sent.length > max || walk.entries > mostEntries) {
    refuse(walk, field, path, 'CP_INPUT_MANY', { max: String(max) })
    return value
  }
  if (field.type !== 'array') {
    return eachOnce(sent.map((one) => readEntry(walk, field, one, path)))
  }
  return sent.map((row, n) => {
    const at = `${path}.${n}`
    if (isRecord(row)) return readGroup(walk, field.flattenedFields, row, `${at}.`)
    refuse(walk, field, at, 'CP_INPUT_SHAPE', { expected: kinds.row })
    return row
  })
}

function readEntry(walk: Walk, field: FlattenedField, value: unknown, path: string): unknown {
  const wrong = readValue(field, value)
  // Twenty wrong entries of a list are one problem.
  if (wrong && walk.problems.at(-1)?.path !== path) {
    refuse(walk, field, path, wrong.code, wrong.values)
  }
  return value
}

function refuse(
  { problems }: Walk,
  field: FlattenedField,
  path: string,
  code: ErrorCode,
  values?: Values,
): void {
  problems.push({ label: labelOf(field), code, path, values })
}

/** Payload writes these itself when nothing is sent for them; the tables have no room for “none”. */
function withoutEmptyDates(data: Data): Data {
  const isEmptyDate = ([name, value]: [string, unknown]) =>
    value === null && (name === 'createdAt' || name === 'updatedAt')
  return Object.fromEntries(Object.entries(data).filter((one) => !isEmptyDate(one)))
}

const kinds = {
  group: { en: 'a group of fields', vi: 'một nhóm ô nhập' },
  list: { en: 'a list', vi: 'một danh sách' },
  row: { en: 'a list of rows with fields', vi: 'danh sách gồm các dòng có ô nhập' },
}

const isRelation = ({ type }: FlattenedField) => type === 'relationship' || type === 'upload'

function mostIn(field: FlattenedField): number {
  const own = 'maxRows' in field ? field.maxRows : undefined
  return own ?? (isRelation(field) ? mostRelated : mostRows)
}

/** To choose the same thing twice is to choose it. */
function eachOnce(values: unknown[]): unknown[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = keyOf(value)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** A related item is told by its id, however much of it was sent back. */
function keyOf(value: unknown): string {
  if (!isRecord(value)) return JSON.stringify(value)
  const { id, relationTo, value: inner } = value
  return relationTo === undefined
    ? JSON.stringify(id)
    : `${JSON.stringify(relationTo)} ${keyOf(inner)}`
}
