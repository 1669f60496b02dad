import {
  addDataAndFileToRequest,
  createLocalReq,
  type Payload,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'

import { accountAt } from '../../../src/access/accountAt.ts'
import { addressHeader } from '../../../src/config/addressHeader.ts'
import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'
import { resetMail } from '../resetMail.ts'

const betweenMailsMs = 60 * 1000

/** When a mail was last written to an address; held while it is being written. */
const lastMails = new Map<string, number>()

/**
 * POST …/forgot-password — in place of Payload's: one mail a minute to an account, and a link that
 * was sent before stays good, so that nobody makes it worthless by asking again. Payload keeps its
 * interval by writing outside the transaction it has begun, which on SQLite waits for itself. The
 * answer is the same whether the account exists, is a program's or was written to just now, and it
 * comes before anybody has looked.
 */
export const forgotPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const { payload } = req
  const email = accountAddress(req.data?.email)
  const headers = headersOf(req)
  setImmediate(() => {
    if (email === '') return
    sendMail(payload, email, headers).catch((err: unknown) => {
      lastMails.delete(email)
      payload.logger.error({ err })
    })
  })
  return Response.json({ message: req.t('general:success') })
}

/** For the audit trail: who asks, and from where. */
function headersOf({ headers, payload }: PayloadRequest): Headers {
  const { portalUrl } = payload.config.custom.communePortal as { portalUrl: string }
  const { addressHeader: named } = (payload.config.custom.audit ?? {}) as { addressHeader?: string }
  const kept = new Headers({ host: new URL(portalUrl).host })
  for (const name of [named ?? addressHeader, 'user-agent']) {
    const value = headers.get(name)
    if (value) kept.set(name, value)
  }
  return kept
}

async function sendMail(payload: Payload, email: string, headers: Headers): Promise<void> {
  const { portalUrl } = payload.config.custom.communePortal as { portalUrl: string }
  // The request is over: what follows has one of its own, in which nobody is logged in.
  const asked = { headers, payloadAPI: 'REST', url: portalUrl } as const
  const req = await createLocalReq({ req: asked }, payload)
  const account = await accountAt({ payload }, email)
  if (!account || account.kind === 'technical' || !isTime(email)) return
  const { resetPasswordExpiration, resetPasswordToken: token } = account
  const isGood = Date.parse(resetPasswordExpiration ?? '') > Date.now()
  if (token && isGood) await sendAgain(req, email, token)
  else await payload.forgotPassword({ collection: 'users', data: { email }, req })
}

/** Once a minute; noted at once, so that of two who ask together one gets it. */
function isTime(email: string): boolean {
  const now = Date.now()
  for (const [one, at] of lastMails) if (now - at >= betweenMailsMs) lastMails.delete(one)
  if (lastMails.has(email)) return false
  lastMails.set(email, now)
  return true
}

/** The same mail, told of like the first one. */
async function sendAgain(req: PayloadRequest, email: string, token: string): Promise<void> {
  const { config: collection } = req.payload.collections.users
  await req.payload.sendEmail({
    html: resetMail.generateEmailHTML({ req, token }),
    subject: resetMail.generateEmailSubject(),
    to: email,
  })
  for (const hook of collection.hooks.afterForgotPassword) {
    await hook({ args: { data: { email }, req }, collection, context: req.context })
  }
}
