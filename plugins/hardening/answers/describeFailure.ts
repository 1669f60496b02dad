import type { PayloadRequest } from 'payload'
import { fieldCodesOf, fieldMessage } from '../../../src/access/fieldMessage.ts'
import { type ErrorCode, errors, errorSentence, type Sentence } from '../../../src/domain/errors.ts'
import { languageOf } from '../../../src/domain/languageOf.ts'

type FieldError = {
  code?: ErrorCode
  label?: unknown
  message?: string
  path?: string
  sentence?: Sentence
}

/** An error as it was thrown, by us or by Payload. */
export type Failure = Error & {
  data?: {
    code?: string
    details?: Record<string, unknown>
    errors?: FieldError[]
    sentence?: Sentence
  } | null
  status?: number
}

/** What an answer says of an error; `data` names its fields, `details` is for programs. */
export type Described = {
  code: ErrorCode
  data?: Record<string, unknown>
  details?: Record<string, unknown>
  message: string
  sentence: Sentence
}

const byStatus: Record<number, ErrorCode> = {
  400: 'CP_INPUT_INVALID',
  401: 'CP_ACCESS_LOGIN_FAILED',
  403: 'CP_ACCESS_FORBIDDEN',
  404: 'CP_NOT_FOUND',
  413: 'CP_INPUT_TOO_LARGE',
  423: 'CP_WORKFLOW_LOCKED',
  429: 'CP_ACCESS_TOO_MANY',
}

/** What the parser of multipart forms says of a form that is cut off or garbled. */
const brokenForm =
  /^(?:Unexpected end of (?:form|file)|Malformed|Multipart: |Request is not eligible for file)/

/** The code of an error, its sentence in both languages and its fields with theirs. */
export function describeFailure(failure: Failure, req: PayloadRequest): Described {
  codeFields(failure, req)
  const code = codeOf(failure)
  const sentence = sentenceOf(failure, code)
  const { data } = failure
  return {
    code,
    // Ours says it all in code and sentence; of others only what names the fields is of use.
    ...(data && !data.sentence && { data }),
    ...(data?.sentence && data.details && { details: data.details }),
    message: sentence[languageOf(req.i18n)],
    sentence,
  }
}

/** Every field error gets its code and sentences, and “required” the label of the field. */
function codeFields(failure: Failure, req: PayloadRequest): void {
  for (const error of fieldErrors(failure)) {
    if (error.message === req.t('validation:required')) {
      const label = typeof error.label === 'string' && error.label ? error.label : error.path
      error.message = fieldMessage('CP_INPUT_REQUIRED', req, { label: label ?? '' })
    }
    const known = fieldCodesOf(req)[error.message ?? '']
    error.code ??= known?.code ?? 'CP_INPUT_INVALID'
    error.sentence ??= known?.sentence ?? errorSentence(error.code)
  }
}

/** Payload answers a failed check of fields with all of them. */
function fieldErrors({ data, name }: Failure): FieldError[] {
  return name === 'ValidationError' && Array.isArray(data?.errors) ? data.errors : []
}

/** Our own, that of the one field, or the general one followed by those of the fields. */
function sentenceOf(failure: Failure, code: ErrorCode): Sentence {
  if (failure.data?.sentence) return failure.data.sentence
  const own = fieldErrors(failure).flatMap(({ sentence }) => sentence ?? [])
  const [first, ...others] = own
  if (!first) return errorSentence(code)
  if (others.length === 0) return first
  return { en: inOne(own.map(({ en }) => en)), vi: inOne(own.map(({ vi }) => vi)) }
}

const mostSaid = 5

function inOne(sentences: string[]): string {
  const different = [...new Set(sentences)]
  return different.slice(0, mostSaid).join(' ') + (different.length > mostSaid ? ' …' : '')
}

/** A failure at one field is called by that field's code. */
function codeOf(failure: Failure): ErrorCode {
  const own = failure.data?.code
  if (own && own in errors) return own as ErrorCode
  const [first, ...others] = fieldErrors(failure)
  if (first?.code && others.every(({ code }) => code === first.code)) return first.code
  if (failure.name === 'QueryError') return 'CP_INPUT_QUERY'
  if (failure instanceof SyntaxError || failure.message === 'Invalid JSON') return 'CP_INPUT_JSON'
  if (brokenForm.test(failure.message)) return 'CP_INPUT_INVALID'
  return byStatus[failure.status ?? 500] ?? 'CP_SERVER_FAILED'
}
