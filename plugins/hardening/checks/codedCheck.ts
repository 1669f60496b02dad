import type { ErrorCode, Values } from '../../../src/domain/errors.ts'
import type { Field, PayloadRequest } from 'payload'

import { fieldCodesOf, fieldMessage } from '../../../src/access/fieldMessage.ts'
import { keepFieldProblem } from '../../../src/access/refusals.ts'
import { isBlank } from '../../../src/fields/isBlank.ts'
import { labelOf } from '../../../src/fields/labelOf.ts'
import { isPayloads } from './isPayloads.ts'
import { onlyKnown } from './onlyKnown.ts'
import { reasonOf } from './reasonOf.ts'

export type CheckOptions = {
  id?: number | string
  maxLength?: number
  path?: (number | string)[]
  previousValue?: unknown
  req: PayloadRequest
  required?: boolean
}
export type Check = (
  value: unknown,
  options: CheckOptions,
) => Promise<string | true> | string | true

const blankable = new Set<Field['type']>(['code', 'richText', 'text', 'textarea'])

/** The check of a field, with a code, the field's label and both languages for what it refuses. */
export function codedCheck(field: Field): Check {
  const check = (field as unknown as { validate: Check }).validate
  const label = labelOf(field as Parameters<typeof labelOf>[0])
  const isRelation = field.type === 'relationship' || field.type === 'upload'

  return async (value, options) => {
    const { id, path = [], req } = options
    const say = (code: ErrorCode, values?: Values) => {
      const message = fieldMessage(code, req, { label, ...values })
      keepFieldProblem(req, id, { label, message, path: path.join('.') })
      return message
    }
    if (options.required && blankable.has(field.type) && isBlank(value))
      return say('CP_INPUT_REQUIRED')
    const asked = isRelation && !field.filterOptions ? onlyKnown(value, options) : options
    const answer = asked === null ? true : await check(value, asked)
    if (answer === true) {
      const max = options.maxLength ?? req.payload.config.defaultMaxTextLength
      // A check of the field's own takes the place of the one that counts.
      const isLong = typeof value === 'string' && max && value.length > max
      return isLong && field.type === 'text' ? say('CP_INPUT_LONG', { max: String(max) }) : true
    }
    if (fieldCodesOf(req)[answer] || !isPayloads(answer, req)) {
      keepFieldProblem(req, id, { label, message: answer, path: path.join('.') })
      return answer
    }
    const [code, values] = reasonOf(field, value, options)
    return say(code, values)
  }
}
