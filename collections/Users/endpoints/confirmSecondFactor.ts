import { addDataAndFileToRequest, type PayloadHandler, type PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { codeField } from '../../../src/access/secondFactor/codeField.ts'
import { hashesOf, makeRecoveryCodes } from '../../../src/access/secondFactor/recoveryCodes.ts'
import { secondFactorOf } from '../../../src/access/secondFactor/secondFactorOf.ts'
import { stepOf } from '../../../src/access/secondFactor/totp.ts'
import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { noteSecondFactor } from '../../../src/access/sessions/noteSecondFactor.ts'
import { sessionsElsewhere } from '../../../src/access/sessions/sessionsElsewhere.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'
import { inTransaction } from '../../../src/db/inTransaction.ts'

const beginsMs = 15 * 60 * 1000

/**
 * POST …/mfa/confirm {code} → {recoveryCodes}: turns the second factor on when the app shows the
 * right code. The recovery codes are told this once. Sessions elsewhere began without it and end.
 */
export const confirmSecondFactor: PayloadHandler = async (req) => {
  const user = whoAsks(req)
  const { _sid, id } = user
  await addDataAndFileToRequest(req)
  const { payload } = req
  const factor = await secondFactorOf(req, id)
  const isFresh = Date.now() - Date.parse(factor?.pendingAt ?? '') < beginsMs
  if (!factor?.pendingSecret || !isFresh) throw codedError('CP_ACCOUNT_MFA_NOT_BEGUN', { req })
  const given: unknown = req.data?.code
  const code = typeof given === 'string' ? given.replace(/\s/g, '') : ''
  const step = stepOf(payload.decrypt(factor.pendingSecret), code)
  if (step === null) throw codedError('CP_ACCOUNT_CODE_WRONG', { field: codeField, req })

  const recoveryCodes = makeRecoveryCodes()
  const turnOn = async (inside: PayloadRequest) => {
    await payload.update({
      collection: 'second-factors',
      data: {
        enabledAt: new Date().toISOString(),
        lastStep: step,
        pendingAt: null,
        pendingSecret: null,
        recoveryCodes: hashesOf(recoveryCodes, payload.secret),
        secret: factor.pendingSecret,
      },
      depth: 0,
      id: factor.id,
      overrideAccess: true,
      req: inside,
    })
    await noteSecondFactor(inside, _sid, true)
    await endSessions(payload, sessionsElsewhere(user), inside)
  }
  await inTransaction(payload, turnOn, req)
  return Response.json({ recoveryCodes })
}
