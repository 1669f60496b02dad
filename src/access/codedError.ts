import { APIError, type PayloadRequest, ValidationError } from 'payload'

import {
  type ErrorCode,
  errors,
  errorSentence,
  type Sentence,
  type Values,
} from '../domain/errors.ts'

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
  const all = { label: field?.label ?? field?.path ?? '', ...values }
  if (field) {
    const label = req?.i18n?.language === 'en' ? field.label?.en : field.label?.vi
    const message = fieldMessage(code, req, all)
    const error = new ValidationError({ errors: [{ label, message, path: field.path }] }, req?.t)
    error.status = errors[code].status
    return error
  }
  const message = errorSentence(code, all)
  const text = req?.i18n?.language === 'en' ? message.en : message.vi
  return new CodedError(text, errors[code].status, { code, details, sentence: message }, true)
}

/**
 * The sentence for a field that fails a check, in the language of the request. Its code is kept
 * with the request: Payload hands on only the sentence, and the answer must carry both.
 */
export function fieldMessage(
  code: ErrorCode,
  req: PayloadRequest | undefined,
  values: Values = {},
): string {
  const sentence = errorSentence(code, values)
  const text = req?.i18n?.language === 'en' ? sentence.en : sentence.vi
  if (req?.context) {
    req.context.fieldCodes = { ...fieldCodesOf(req), [text]: { code, sentence } }
  }
  return text
}

/** The codes of this request's field errors by the text that was given to Payload. */
export function fieldCodesOf(
  req: PayloadRequest,
): Record<string, { code: ErrorCode; sentence: Sentence }> {
  return (req.context?.fieldCodes ?? {}) as ReturnType<typeof fieldCodesOf>
}

/** Told apart by its name in logs and answers. */
class CodedError extends APIError {}
