import type { Env } from '../config/env.ts'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { Payload, SanitizedConfig } from 'payload'

import { countRefused } from '../../plugins/audit/logins/bounds.ts'
import { api } from './api.ts'
import { favicon } from './favicon.ts'
import { health } from './health.ts'
import { languageOf } from './language.ts'
import { noAccountYet } from './noAccountYet.ts'
import { limitLogins } from './rateLimits.ts'
import { securityHeaders } from './securityHeaders.ts'
import { sendError } from './sendError.ts'
import { dropUntrusted, refuseStrangeHost } from './trustedHeaders.ts'

type Parts = {
  config: Promise<SanitizedConfig>
  env: Pick<Env, 'portalUrl' | 'trustProxy'>
  /** Wrong logins allowed from one address in ten minutes. */
  loginLimit?: number
  /** Next, which serves the admin panel; absent in API-only mode. */
  next?: RequestHandler
  payload: Payload
}

/**
 * The server: security headers → rate limit → REST and GraphQL straight from Payload's handlers →
 * the admin panel by Next. No body parser stands in front of either.
 */
export function createApp({ config, env, loginLimit, next, payload }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.trustProxy)
  app.use(dropUntrusted, securityHeaders(env.portalUrl), refuseStrangeHost, languageOf)

  app.get(['/favicon.ico', '/favicon.svg'], favicon)
  app.get('/healthz', health(payload))
  app.use(
    '/api',
    limitLogins(loginLimit, (req) => countRefused(payload, req.ip)),
  )
  app.use('/api', api(config))

  if (next) {
    app.get('/', (_req, res) => res.redirect('/admin'))
    app.get('/admin/create-first-user', noAccountYet)
    app.use(next)
  } else {
    app.get('/', (_req, res) => res.json({ graphql: '/api/graphql', rest: '/api' }))
    app.use((req, res) => sendError(req, res, 'CP_NOT_FOUND'))
  }
  app.use(unexpected(payload))
  return app
}

const unexpected =
  (payload: Payload): ErrorRequestHandler =>
  (error: Error & { status?: number }, req, res, next) => {
    if (res.headersSent) return next(error)
    if (error.name === 'SyntaxError') return sendError(req, res, 'CP_INPUT_JSON')
    const isCallers = error instanceof URIError || error.status === 400
    if (!isCallers) payload.logger.error({ err: error, msg: `${req.method} ${req.path}` })
    sendError(req, res, isCallers ? 'CP_INPUT_QUERY' : 'CP_SERVER_FAILED')
  }
