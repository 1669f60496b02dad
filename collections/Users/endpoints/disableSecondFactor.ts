import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { refuseWeak } from '../../../src/access/passwords/refuseWeak.ts'
import { refuseWrongPassword } from '../../../src/access/passwords/refuseWrongPassword.ts'
import { needsSecondFactor } from '../../../src/access/secondFactor/needsSecondFactor.ts'
import { removeSecondFactor } from '../../../src/access/secondFactor/removeSecondFactor.ts'
import { hasSecondFactor } from '../../../src/access/secondFactor/secondFactorOf.ts'
import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { noteSecondFactor } from '../../../src/access/sessions/noteSecondFactor.ts'
import { sessionsElsewhere } from '../../../src/access/sessions/sessionsElsewhere.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'
import { inTransaction } from '../../../src/db/inTransaction.ts'
import { composedPassword } from '../../../src/domain/accounts/passwordFault.ts'
import { refuseWrongCode } from '../login/refuseWrongCode.ts'

/**
 * POST …/mfa/disable {password, code}. Not for those who must have a second factor, and not while
 * the password is one that is long enough only together with it. Sessions elsewhere end.
 */
export const disableSecondFactor: PayloadHandler = async (req) => {
  const user = whoAsks(req)
  await addDataAndFileToRequest(req)
  const password: unknown = req.data?.password
  if (await needsSecondFactor(req)) throw codedError('CP_ACCOUNT_MFA_REQUIRED', { req })
  if (!(await hasSecondFactor(req, user.id))) throw codedError('CP_ACCOUNT_MFA_OFF', { req })
  await refuseWrongPassword(req, password)
  // Without its id it is judged like an account that has no second factor.
  const { name, email, memberships } = user
  await refuseWeak(composedPassword(String(password)), { name, email, memberships }, req)
  await refuseWrongCode(req, user)
  const { _sid, id } = user
  const turnOff = async (inside: PayloadRequest) => {
    await removeSecondFactor(req.payload, id, inside)
    await noteSecondFactor(inside, _sid, false)
    await endSessions(req.payload, sessionsElsewhere(user), inside)
  }
  await inTransaction(req.payload, turnOff, req)
  return Response.json({ message: req.t('general:success') })
}
