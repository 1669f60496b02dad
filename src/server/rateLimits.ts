import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

import { sendError } from './sendError.ts'

const tenMinutes = 10 * 60 * 1000
const guarded = ['first-register', 'forgot-password', 'login', 'reset-password', 'unlock']

/**
 * What a request wants of the accounts, `login` for every spelling of /users/login: capitals, dots,
 * doubled slashes and escapes lead Payload to the same place.
 */
function wanted(req: Request): string | undefined {
  const { pathname } = new URL(`http://host${req.url.replace(/^\/+/, '/')}`)
  const [users, action] = decoded(pathname).toLowerCase().split('/').filter(Boolean)
  return users === 'users' ? guarded.find((one) => one === action) : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Guessing passwords is slow for one address: a login costs 125 ms of our time as well. */
export function limitLogins(
  limit = 30,
  onRefused: (req: Request) => void = () => undefined,
): RequestHandler {
  return rateLimit({
    handler: (req, res) => {
      onRefused(req)
      sendError(req, res, 'CP_ACCESS_TOO_MANY')
    },
    legacyHeaders: false,
    limit,
    // A successful login costs nothing; asking for a mail always does.
    requestWasSuccessful: (req, res) => wanted(req) === 'login' && res.statusCode < 400,
    skip: (req) => req.method !== 'POST' || !wanted(req),
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    windowMs: tenMinutes,
  })
}
