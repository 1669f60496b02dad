import { Router } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

import { type ErrorCode, errors, errorSentence } from '../domain/errors.ts'
import { fetchBridge } from './fetchBridge.ts'
import { sendError } from './sendError.ts'

type Config = Promise<SanitizedConfig>

/** REST and GraphQL, straight from Payload's own handlers; Next is not asked. */
export function api(config: Config): Router {
  const router = Router()
  // Payload's handler for GraphQL stands in its package for Next; loaded when it is first needed.
  router.post(
    '/graphql',
    fetchBridge(async (request) => {
      const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
      return GRAPHQL_POST(config)(request)
    }),
  )
  router.get(
    '/graphql-playground',
    fetchBridge(async (request) => {
      const { GRAPHQL_PLAYGROUND_GET } = await import('@payloadcms/next/routes')
      return GRAPHQL_PLAYGROUND_GET(config)(request)
    }),
  )
  // Payload finds its collections in a plain object, where `constructor` is found as well.
  router.all('/:collection{/*path}', (req, res, next) => {
    if (req.params.collection in {}) sendError(req, res, 'CP_NOT_FOUND')
    else next()
  })
  router.all(
    '/{*path}',
    fetchBridge(async (request) => withCode(await handleEndpoints({ config, request }))),
  )
  return router
}

/**
 * Some refusals of Payload's router do not pass its error hooks: a collection without endpoints
 * (501) is closed like any other, an address that does not exist gets our code.
 */
async function withCode(response: Response): Promise<Response> {
  if (response.status === 501) return coded('CP_ACCESS_FORBIDDEN', response)
  if (response.status !== 404) return response
  const body = (await response.clone().json()) as { errors?: unknown }
  return body.errors ? response : coded('CP_NOT_FOUND', response)
}

function coded(code: ErrorCode, { headers }: Response): Response {
  const sentence = errorSentence(code)
  const body = { errors: [{ code, message: sentence.vi, sentence }] }
  const { status } = errors[code]
  headers.delete('content-length')
  return Response.json(body, { headers, status })
}
