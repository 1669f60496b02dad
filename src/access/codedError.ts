import { APIError, type PayloadRequest } from 'payload'
import {
  type ErrorCode,
  errors,
  errorSentence,
  type Sentence,
  type Values,
} from '../domain/errors.ts'
import { languageOf } from '../domain/languageOf.ts'
import { refusal } from './refusal.ts'
import { keepRefusal } from './refusals.ts'

type Options = {
  /** Facts a program can act on; they stand beside the code in the answer. */
  details?: Record<string, unknown>
  /** The form's field the error belongs to, and its label. */
  field?: { label?: Sentence; path: string }
  req?: PayloadRequest
  values?: Values
}

/**
 * The error a caller gets: HTTP status and sentences come from the registry (src/domain/errors),
 * the message is in the language of the request. With a field, the admin shows it at that field.
 */
export function codedError(code: ErrorCode, options: Options = {}): APIError {
  const { details, field, req, values } = options
  if (field) {
    const label = field.label ?? { en: field.path, vi: field.path }
    return refusal([{ label, code, path: field.path, values }], undefined, req)
  }
  const message = errorSentence(code, { label: '', ...values })
  const text = message[languageOf(req?.i18n)]
  const data = { code, details, sentence: message }
  return keepRefusal(new CodedError(text, errors[code].status, data, true), req)
}

/** Told apart by its name in logs and answers. */
class CodedError extends APIError {}
