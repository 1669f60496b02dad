import type { PayloadRequest } from 'payload'
import { type ErrorCode, errorSentence, type Sentence, type Values } from '../domain/errors.ts'
import { languageOf } from '../domain/languageOf.ts'

type FieldCodes = Record<string, { code: ErrorCode; sentence: Sentence }>

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
  const text = sentence[languageOf(req?.i18n)]
  if (req?.context) fieldCodesOf(req)[text] = { code, sentence }
  return text
}

/** The codes of this request's field errors by the text that was given to Payload. */
export function fieldCodesOf(req: PayloadRequest): FieldCodes {
  req.context ??= {}
  return (req.context.fieldCodes ??= {}) as FieldCodes
}
