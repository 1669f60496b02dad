import { APIError, type PayloadRequest, ValidationError } from 'payload'

import { type ErrorCode, errors, errorSentence } from '../domain/errors.ts'

type Options = {
  /** The form's field the error belongs to, and its label. */
  field?: { label?: string; path: string }
  req?: PayloadRequest
  values?: Record<string, string>
}

/**
 * The error a caller gets: HTTP status and sentences come from the registry (src/domain/errors),
 * the message is in the language of the request. With a field, the admin shows it at that field.
 */
export function codedError(code: ErrorCode, options: Options = {}): APIError {
  const { field, req, values } = options
  const message = errorSentence(code, { label: field?.label ?? field?.path ?? '', ...values })
  const text = req?.i18n?.language === 'en' ? message.en : message.vi
  if (field) {
    return new ValidationError({ errors: [{ ...field, message: text }] }, req?.t)
  }
  return new CodedError(text, errors[code].status, { code, sentence: message }, true)
}

/** Told apart by its name in logs and answers. */
class CodedError extends APIError {}
