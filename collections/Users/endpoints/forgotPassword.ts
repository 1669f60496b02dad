import { addDataAndFileToRequest, type PayloadHandler } from 'payload'

const oneHourMs = 60 * 60 * 1000
const betweenMailsMs = 60 * 1000

/**
 * POST …/forgot-password — in place of Payload's: one mail a minute to an account. Payload keeps
 * its interval by writing outside the transaction it has begun, which on SQLite waits for itself.
 * The answer is the same whether the account exists, is disabled, is a program's or was
 * written to just now.
 */
export const forgotPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const given: unknown = req.data?.email
  const email = typeof given === 'string' ? given.toLowerCase().trim() : ''
  // A token lives for an hour: one that ends later than this was asked for within the minute.
  const recent = new Date(Date.now() + oneHourMs - betweenMailsMs).toISOString()
  const { totalDocs } = await req.payload.count({
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
  if (email !== '' && totalDocs === 0) {
    await req.payload.forgotPassword({ collection: 'users', data: { email }, req })
  }
  return Response.json({ message: req.t('general:success') })
}
