import { type PayloadRequest, ValidationError } from 'payload'
import { type ErrorCode, errors, type Sentence, type Values } from '../domain/errors.ts'
import { languageOf } from '../domain/languageOf.ts'
import { fieldMessage } from './fieldMessage.ts'
import { keepRefusal } from './refusals.ts'

/** What is wrong at which field. `label` is the field's, as the clerk sees it. */
export type Problem = {
  code: ErrorCode
  label: Sentence
  path: string
  values?: Values
}

/** All problems in one answer; its status is theirs when they have the same, else 400. */
export function refusal(
  found: Problem[],
  collection: string | undefined,
  req: PayloadRequest | undefined,
): ValidationError {
  const fields = found.map(({ label, code, path, values }) => ({
    label: label[languageOf(req?.i18n)],
    message: fieldMessage(code, req, { label, ...values }),
    path,
  }))
  const error = new ValidationError({ collection, errors: fields }, req?.t)
  const [status = 400, ...others] = new Set(found.map(({ code }) => errors[code].status))
  error.status = others.length === 0 ? status : 400
  return keepRefusal(error, req)
}
