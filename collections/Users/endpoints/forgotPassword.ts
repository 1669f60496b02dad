import { addDataAndFileToRequest, createLocalReq, type Payload, type PayloadHandler } from 'payload'

const oneHourMs = 60 * 60 * 1000
const betweenMailsMs = 60 * 1000

/** Addresses a mail is being written to: the row that forbids the next one is stored after the mail. */
const underWay = new Set<string>()

/**
 * POST …/forgot-password — in place of Payload's: one mail a minute to an account. Payload keeps
 * its interval by writing outside the transaction it has begun, which on SQLite waits for itself.
 * The answer is the same whether the account exists, is disabled, is a program's or was written
 * to just now, and it comes before anybody has looked.
 */
export const forgotPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const { payload } = req
  const given: unknown = req.data?.email
  const email = typeof given === 'string' ? given.toLowerCase().trim() : ''
  setImmediate(() => {
    if (email === '' || underWay.has(email)) return
    underWay.add(email)
    sendMail(payload, email)
      .catch((err: unknown) => payload.logger.error({ err }))
      .finally(() => underWay.delete(email))
  })
  return Response.json({ message: req.t('general:success') })
}

async function sendMail(payload: Payload, email: string): Promise<void> {
  // The request is over: what follows has one of its own.
  const { portalUrl } = payload.config.custom.communePortal as { portalUrl: string }
  const headers = new Headers({ host: new URL(portalUrl).host })
  const req = await createLocalReq({ req: { headers, url: portalUrl } }, payload)
  // A token lives for an hour: one that ends later than this was asked for within the minute.
  const recent = new Date(Date.now() + oneHourMs - betweenMailsMs).toISOString()
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: {
      and: [
        { email: { equals: email } },
        {
          or: [
            { resetPasswordExpiration: { greater_than: recent } },
            { kind: { equals: 'technical' } },
          ],
        },
      ],
    },
  })
  if (totalDocs > 0) return
  await payload.forgotPassword({ collection: 'users', data: { email }, req })
}
