import { addDataAndFileToRequest, type PayloadHandler } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { refuseNoText } from '../../../src/access/passwords/refuseNoText.ts'
import { refuseWeak } from '../../../src/access/passwords/refuseWeak.ts'
import { refuseWrongPassword } from '../../../src/access/passwords/refuseWrongPassword.ts'
import { lacksSecondFactor } from '../../../src/access/sessions/lacksSecondFactor.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'
import { inTransaction } from '../../../src/db/inTransaction.ts'
import { composedPassword } from '../../../src/domain/accounts/passwordFault.ts'
import { asOwner } from '../ownPassword.ts'

const path = 'newPassword'

/**
 * POST …/password {password, newPassword}: changes one's own password for who shows the one there
 * is; a wrong one counts like a wrong login. Sessions elsewhere end.
 */
export const changePassword: PayloadHandler = async (req) => {
  const user = whoAsks(req)
  if (lacksSecondFactor(user)) throw codedError('CP_ACCOUNT_MFA_REQUIRED', { req })
  await addDataAndFileToRequest(req)
  await refuseWrongPassword(req, req.data?.password)
  const password = composedPassword(refuseNoText(req.data?.[path], req, path))
  await refuseWeak(password, user, req, path)
  const change = { collection: 'users', data: { password }, depth: 0, id: user.id } as const
  await inTransaction(
    req.payload,
    (inside) => req.payload.update({ ...change, overrideAccess: true, req: asOwner(inside) }),
    req,
  )
  return Response.json({ message: req.t('general:success') })
}
