import type { ErrorCode, Values } from '../../../src/domain/errors.ts'
import type { Field } from 'payload'

import { isBlank } from '../../../src/fields/isBlank.ts'

type Bounds = {
  max?: number
  maxLength?: number
  maxRows?: number
  min?: number
  minLength?: number
  minRows?: number
}

const byType: Partial<Record<Field['type'], ErrorCode>> = {
  checkbox: 'CP_INPUT_REQUIRED',
  date: 'CP_INPUT_INSTANT',
  email: 'CP_INPUT_EMAIL',
  number: 'CP_INPUT_NUMBER',
  radio: 'CP_INPUT_CHOICE',
  relationship: 'CP_INPUT_RELATION',
  richText: 'CP_INPUT_RICH_TEXT',
  select: 'CP_INPUT_CHOICE',
  upload: 'CP_INPUT_RELATION',
}

/** Why Payload's own check refused a value: it says so in words only, half of them English. */
export function reasonOf(field: Field, value: unknown, bounds: Bounds): [ErrorCode, Values?] {
  const { max, maxLength, maxRows, min, minLength, minRows } = bounds
  if (isBlank(value)) return ['CP_INPUT_REQUIRED']
  if (Array.isArray(value)) {
    if (maxRows && value.length > maxRows) return ['CP_INPUT_MANY', { max: String(maxRows) }]
    if (minRows && value.length < minRows) return ['CP_INPUT_FEW', { min: String(minRows) }]
  }
  if (typeof value === 'number') {
    if (max !== undefined && value > max) return ['CP_INPUT_ABOVE', { max: String(max) }]
    if (min !== undefined && value < min) return ['CP_INPUT_BELOW', { min: String(min) }]
  }
  const longest = Math.max(...[value].flat().map((one) => String(one).length))
  const isText = field.type === 'text' || field.type === 'textarea'
  if (isText && minLength && longest < minLength)
    return ['CP_INPUT_SHORT', { min: String(minLength) }]
  if (isText) return ['CP_INPUT_LONG', { max: String(maxLength ?? longestText) }]
  return [byType[field.type] ?? 'CP_INPUT_INVALID']
}

/** Payload's limit where a field sets none. */
const longestText = 40_000
