import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

import { sendError } from './sendError.ts'

const tenMinutes = 10 * 60 * 1000
const guarded = /^\/users\/(?:login|forgot-password|reset-password|unlock|first-register)\/?$/

/** Guessing passwords is slow for one address: a login costs 125 ms of our time as well. */
export function limitLogins(limit = 30): RequestHandler {
  return rateLimit({
    handler: (req, res) => sendError(req, res, 'CP_ACCESS_TOO_MANY'),
    legacyHeaders: false,
    limit,
    // A successful login costs nothing; asking for a mail always does.
    requestWasSuccessful: (req, res) => req.path.startsWith('/users/login') && res.statusCode < 400,
    skip: (req) => !(req.method === 'POST' && guarded.test(req.path)),
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    windowMs: tenMinutes,
  })
}
