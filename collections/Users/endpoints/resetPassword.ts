import { addDataAndFileToRequest, type PayloadHandler, resetPasswordOperation } from 'payload'

import { setPasswordOnly } from '../login/isSettingPassword.ts'

/**
 * POST …/reset-password {token, password} — in place of Payload's, which logs in whoever holds the
 * link of a mail. Here one logs in afterwards like always, with the code where there is one.
 */
export const resetPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  setPasswordOnly(req)
  const { password, token } = req.data ?? {}
  await resetPasswordOperation({
    collection: req.payload.collections.users,
    data: {
      password: typeof password === 'string' ? password : '',
      token: typeof token === 'string' ? token : '',
    },
    depth: 0,
    req,
  })
  return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
}
