import type { AfterErrorHook } from 'payload'

import { type ErrorCode, errors, errorSentence, type Sentence } from '../../src/domain/errors.ts'

type Failure = Error & {
  data?: { code?: string; message?: Sentence } | null
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

/**
 * Gives every error answer a `code` and its sentence in both languages, for REST and GraphQL.
 * Errors that are the caller's fault but reach us as a crash (broken JSON) become 400.
 */
export const addCodes: AfterErrorHook = ({ error, graphqlResult, result }) => {
  const failure = ((error as { originalError?: Failure }).originalError ?? error) as Failure
  const code = codeOf(failure)
  const { status } = errors[code]
  const sentence = failure.data?.message ?? errorSentence(code)
  const [first, ...others] = (result as { errors?: Record<string, unknown>[] } | undefined)?.errors ?? []
  const message = status === 500 ? sentence.vi : first?.message
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
  return byStatus[failure.status ?? 500] ?? 'CP_SERVER_FAILED'
}
