import type { Reason } from './act.ts'
import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { codedError } from '../../src/access/codedError.ts'
import { fieldCodesOf } from '../../src/access/fieldMessage.ts'
import { keepRefusal } from '../../src/access/refusals.ts'
import {
  type ErrorCode,
  errors,
  errorSentence,
  type Sentence,
  type Values,
} from '../../src/domain/errors.ts'
import { languageOf } from '../../src/domain/languageOf.ts'

export function reason(code: ErrorCode, values: Values = {}, path?: string): Reason {
  return { code, message: errorSentence(code, values), ...(path !== undefined && { path }) }
}

/** Something that was not filled in, at its name. */
export function unfilled(path: string, label: Sentence): Reason {
  return { ...reason('CP_INPUT_REQUIRED', { label }, path), label }
}

/** What a check of the collection said, as reasons; anything else is thrown on. */
export function reasonsOf(error: unknown, req: PayloadRequest): Reason[] {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ label = '', message, path }) => {
      const known = fieldCodesOf(req)[message]
      const code = known?.code ?? 'CP_INPUT_INVALID'
      const said = { code, message: known?.sentence ?? { en: message, vi: message }, path }
      // Who asks is answered in one language: Payload knows a label in no other.
      return typeof label === 'string' && label
        ? { ...said, label: { en: label, vi: label } }
        : said
    })
  }
  const { code, sentence } = (error as APIError<Said>).data ?? {}
  if (!(error instanceof APIError) || !code || !sentence) throw error
  return [{ code, message: sentence }]
}

type Said = { code?: ErrorCode; sentence?: Sentence }

/** Why an act was refused, in words; nothing for an error that is no refusal of one. */
export function sentenceOfRefusal(error: unknown): Sentence | undefined {
  const { reasons } = error as { reasons?: Reason[] }
  if (!reasons) return undefined
  const words = (language: 'en' | 'vi') => reasons.map(({ message }) => message[language]).join(' ')
  return { en: words('en'), vi: words('vi') }
}

/** The refusal of an act: what is wrong at fields as Payload says it, else the first reason. */
export function refused(reasons: Reason[], slug: string, req: PayloadRequest): APIError {
  return Object.assign(refusal(reasons, slug, req), { reasons })
}

function refusal(reasons: Reason[], slug: string, req: PayloadRequest): APIError {
  const language = languageOf(req.i18n)
  const [first = reason('CP_ACCESS_FORBIDDEN')] = reasons
  if (reasons.some(({ path }) => path === undefined)) {
    const general = reasons.find(({ path }) => path === undefined) ?? first
    const error = codedError(general.code, { details: { reasons }, req })
    error.message = general.message[language]
    Object.assign(error.data as object, { sentence: general.message })
    return keepRefusal(error, req)
  }
  const found = reasons.map(({ code, label, message, path = '' }) => {
    const text = message[language]
    fieldCodesOf(req)[text] = { code, sentence: message }
    return { label: label?.[language] ?? path, message: text, path }
  })
  const error = new ValidationError({ collection: slug, errors: found }, req.t)
  const [status = 400, ...others] = new Set(reasons.map(({ code }) => errors[code].status))
  error.status = others.length === 0 ? status : 400
  return keepRefusal(error, req)
}
