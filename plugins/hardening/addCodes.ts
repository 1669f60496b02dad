import type { AfterErrorHook } from 'payload'

import { type ErrorCode, errors, errorSentence, type Sentence } from '../../src/domain/errors.ts'

type Failure = Error & {
  data?: { code?: string; sentence?: Sentence } | null
  status?: number
}

const byStatus: Record<number, ErrorCode> = {
  400: 'CP_INPUT_INVALID',
  401: 'CP_ACCESS_LOGIN_FAILED',
  403: 'CP_ACCESS_FORBIDDEN',
  404: 'CP_NOT_FOUND',
  413: 'CP_INPUT_TOO_LARGE',
  429: 'CP_ACCESS_TOO_MANY',
}

/** What the parser of multipart forms says of a form that is cut off or garbled. */
const brokenForm = /^(?:Unexpected end of (?:form|file)|Malformed|Multipart: )/

/**
 * Gives every error answer a `code` and its sentence in both languages, for REST and GraphQL.
 * Errors that are the caller's fault but reach us as a crash (broken JSON) become 400.
 */
export const addCodes: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const failure = ((error as { originalError?: Failure }).originalError ?? error) as Failure
  const code = codeOf(failure)
  const { status } = errors[code]
  // Payload logs a GraphQL error whoever is to blame for it; we log those that are ours.
  if (graphqlResult && status === 500) req.payload.logger.error({ err: failure })
  const sentence = failure.data?.sentence ?? errorSentence(code)
  const given = (result as { errors?: Record<string, unknown>[] } | undefined)?.errors ?? []
  const [first = {}, ...others] = given.map(({ data, name: _name, ...rest }) =>
    // Only what names the fields is of use to a caller; ours says it all in code and sentence.
    failure.data?.sentence ? rest : { ...rest, ...(data ? { data } : {}) },
  )
  const message = status === 500 ? sentence.vi : (first.message ?? sentence.vi)
  return {
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        extensions: { ...graphqlResult.extensions, code, sentence, statusCode: status },
      },
    }),
    response: { errors: [{ ...first, code, message, sentence }, ...others] },
    status: failure.status && failure.status !== 500 ? failure.status : status,
  }
}

function codeOf(failure: Failure): ErrorCode {
  const own = failure.data?.code
  if (own && own in errors) return own as ErrorCode
  if (failure.name === 'QueryError') return 'CP_INPUT_QUERY'
  if (failure instanceof SyntaxError || failure.message === 'Invalid JSON') return 'CP_INPUT_JSON'
  if (brokenForm.test(failure.message)) return 'CP_INPUT_INVALID'
  return byStatus[failure.status ?? 500] ?? 'CP_SERVER_FAILED'
}
