import type { AfterErrorHook } from 'payload'

import { errors } from '../../../src/domain/errors.ts'
import { describeFailure, type Failure } from './describeFailure.ts'

/**
 * Gives every error answer a `code` and its sentence in both languages, for REST and GraphQL.
 * Errors that are the caller's fault but reach us as a crash (broken JSON) become 400. The message
 * is the sentence in the language of the request: Payload's own are English, or half of them.
 */
export const addCodes: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const failure = ((error as { originalError?: Failure }).originalError ?? error) as Failure
  const described = describeFailure(failure, req)
  const { code, details, sentence } = described
  const { status } = errors[code]
  // Payload logs a GraphQL error whoever is to blame for it; we log those that are ours.
  if (graphqlResult && status === 500) req.payload.logger.error({ err: failure })
  const given = (result as { errors?: Record<string, unknown>[] } | undefined)?.errors ?? []
  const [first, ...others] = given.map(({ data: _data, name: _name, ...rest }) => rest)
  return {
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        extensions: { ...graphqlResult.extensions, code, details, sentence, statusCode: status },
      },
    }),
    response: { errors: [{ ...first, ...described }, ...others] },
    status: failure.status && failure.status !== 500 ? failure.status : status,
  }
}
