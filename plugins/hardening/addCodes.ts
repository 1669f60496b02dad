import type { AfterErrorHook, PayloadRequest } from 'payload'

import { fieldCodesOf, fieldMessage } from '../../src/access/codedError.ts'
import { type ErrorCode, errors, errorSentence, type Sentence } from '../../src/domain/errors.ts'

type FieldError = {
  code?: ErrorCode
  label?: unknown
  message?: string
  path?: string
  sentence?: Sentence
}
type Failure = Error & {
  data?: {
    code?: string
    details?: Record<string, unknown>
    errors?: FieldError[]
    sentence?: Sentence
  } | null
  status?: number
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

/** Payload's own words say too much, or are English only. */
const inOurWords = new Set<ErrorCode>([
  'CP_ACCESS_LOGIN_FAILED',
  'CP_INPUT_TOO_LARGE',
  'CP_SERVER_FAILED',
  'CP_WORKFLOW_LOCKED',
])

/** What the parser of multipart forms says of a form that is cut off or garbled. */
const brokenForm =
  /^(?:Unexpected end of (?:form|file)|Malformed|Multipart: |Request is not eligible for file)/

/**
 * Gives every error answer a `code` and its sentence in both languages, for REST and GraphQL.
 * Errors that are the caller's fault but reach us as a crash (broken JSON) become 400.
 */
export const addCodes: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const failure = ((error as { originalError?: Failure }).originalError ?? error) as Failure
  codeFields(failure, req)
  const code = codeOf(failure)
  const { status } = errors[code]
  // Payload logs a GraphQL error whoever is to blame for it; we log those that are ours.
  if (graphqlResult && status === 500) req.payload.logger.error({ err: failure })
  const sentence = sentenceOf(failure, code)
  const given = (result as { errors?: Record<string, unknown>[] } | undefined)?.errors ?? []
  const [first, ...others] = given.map(({ data: _data, name: _name, ...rest }) => rest)
  const details = failure.data?.sentence ? failure.data.details : undefined
  const ours = req.i18n?.language === 'en' ? sentence.en : sentence.vi
  const isOurs = inOurWords.has(code) || brokenForm.test(failure.message)
  const message = isOurs ? ours : (first?.message ?? ours)
  return {
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        extensions: { ...graphqlResult.extensions, code, details, sentence, statusCode: status },
      },
    }),
    response: {
      errors: [
        { ...first, ...fieldsOf(failure), code, ...(details && { details }), message, sentence },
        ...others,
      ],
    },
    status: failure.status && failure.status !== 500 ? failure.status : status,
  }
}

/** Only what names the fields is of use to a caller; ours says it all in code and sentence. */
function fieldsOf({ data }: Failure): { data?: Record<string, unknown> } {
  return data && !data.sentence ? { data } : {}
}

/** Every field error gets its code, and “required” the label of what has to be filled in. */
function codeFields(failure: Failure, req: PayloadRequest): void {
  const required = req.t('validation:required')
  for (const error of fieldErrors(failure)) {
    if (error.message === required) {
      const label = typeof error.label === 'string' && error.label ? error.label : error.path
      error.message = fieldMessage('CP_INPUT_REQUIRED', req, { label: label ?? '' })
    }
    const known = fieldCodesOf(req)[error.message ?? '']
    error.code ??= known?.code ?? 'CP_INPUT_INVALID'
    if (known) error.sentence ??= known.sentence
  }
}

/** Payload answers a failed check of fields with all of them. */
function fieldErrors({ data, name }: Failure): FieldError[] {
  return name === 'ValidationError' && Array.isArray(data?.errors) ? data.errors : []
}

/** In both languages: our own, that of the one field, or the general one. */
function sentenceOf(failure: Failure, code: ErrorCode): Sentence {
  const [field] = fieldErrors(failure)
  const ofField = field?.code === code ? field.sentence : undefined
  return failure.data?.sentence ?? ofField ?? errorSentence(code)
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
