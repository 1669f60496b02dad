import type { loginOperation, PayloadRequest } from 'payload'
import { headersWithCors } from 'payload'
import { generatePayloadCookie } from 'payload/shared'

type Result = Awaited<ReturnType<typeof loginOperation>>

/** The answer of a login: who it is, the token, and the same token as the cookie of the admin. */
export function answerWithCookie(req: PayloadRequest, result: Result): Response {
  const cookie = generatePayloadCookie({
    collectionAuthConfig: req.payload.collections.users.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: result.token ?? '',
  })
  const headers = headersWithCors({ headers: new Headers({ 'Set-Cookie': String(cookie) }), req })
  return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
}
