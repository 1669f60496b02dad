import type { ErrorCode, Values } from '../../../src/domain/errors.ts'
import type { FlattenedField } from 'payload'

import { isMoment } from '../../../src/domain/isInstant.ts'
import { isRecord } from './isRecord.ts'
import { isStorable } from './isStorable.ts'

type Wrong = { code: ErrorCode; values?: Values }
type Kind = FlattenedField['type']

const text = { en: 'text', vi: 'chữ' }
const truth = { en: 'yes or no (true, false)', vi: 'có hoặc không (true, false)' }
const texts = new Set<Kind>(['code', 'email', 'radio', 'select', 'text', 'textarea'])

/** What is wrong with one value of a field, if anything: its kind, or that no database keeps it. */
export function readValue(field: FlattenedField, value: unknown): undefined | Wrong {
  const { type } = field
  if (texts.has(type) && typeof value !== 'string') {
    return { code: 'CP_INPUT_SHAPE', values: { expected: text } }
  }
  if (type === 'checkbox' && !['', 'false', 'true', false, true].includes(value as string)) {
    return { code: 'CP_INPUT_SHAPE', values: { expected: truth } }
  }
  if (type === 'date' && !isMoment(value)) return { code: 'CP_INPUT_INSTANT' }
  if (type === 'number') return wrongNumber(field, value)
  if ((type === 'relationship' || type === 'upload') && !isPointer(field.relationTo, value)) {
    // A field may say in its own words that it takes one item, not several.
    const onlyOne = field.custom?.onlyOne as ErrorCode | undefined
    const isSeveral = Array.isArray(value) && value.length > 0
    return { code: (isSeveral && onlyOne) || 'CP_INPUT_RELATION' }
  }
  return isStorable(value) ? undefined : { code: 'CP_INPUT_CHARACTERS' }
}

type NumberField = Extract<FlattenedField, { type: 'number' }>

/** Numbers count something, unless the field's step says that parts of one are measured. */
function wrongNumber({ admin }: NumberField, value: unknown): undefined | Wrong {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'CP_INPUT_NUMBER' }
  const isMeasured = (admin?.step ?? 1) < 1
  if (!isMeasured && !Number.isInteger(value)) return { code: 'CP_INPUT_WHOLE' }
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return undefined
  const [code, name] =
    value > 0 ? (['CP_INPUT_ABOVE', 'max'] as const) : (['CP_INPUT_BELOW', 'min'] as const)
  const end = value > 0 ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER
  return { code, values: { [name]: String(end) } }
}

/** An id, the item itself, or for several collections which one and that. */
function isPointer(relationTo: string | string[], value: unknown): boolean {
  if (typeof relationTo === 'string') return isOne(value)
  return isRecord(value) && relationTo.includes(value.relationTo as string) && isOne(value.value)
}

function isOne(value: unknown): boolean {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' && id !== '' && isStorable(id)
}
