import { addDataAndFileToRequest, type PayloadHandler, resetPasswordOperation } from 'payload'

import { tryAgain } from '../../../src/db/tryAgain.ts'

/**
 * POST …/reset-password {token, password} — in place of Payload's, which logs in whoever holds the
 * link of a mail. Here one logs in afterwards like always, with the code where there is one.
 */
export const resetPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  const { password, token } = req.data ?? {}
  const data = {
    password: typeof password === 'string' ? password : '',
    token: typeof token === 'string' ? token : '',
  }
  const collection = req.payload.collections.users
  await tryAgain(() => resetPasswordOperation({ collection, data, depth: 0, req }))
  return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
}
