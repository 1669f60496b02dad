import { addDataAndFileToRequest, type PayloadHandler } from 'payload'
import { toDataURL } from 'qrcode'

import { refuseWrongPassword } from '../../../src/access/passwords/refuseWrongPassword.ts'
import { hasSecondFactor, secondFactorOf } from '../../../src/access/secondFactor/secondFactorOf.ts'
import { keyAddress, newKey } from '../../../src/access/secondFactor/totp.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'
import { refuseWrongCode } from '../login/refuseWrongCode.ts'

/**
 * POST …/mfa/begin {password, code?} → {key, uri, qr}: a new key for the authenticator app. Nothing
 * changes until a code of it is confirmed. A new phone needs a code of the old one, or a recovery
 * code.
 */
export const beginSecondFactor: PayloadHandler = async (req) => {
  const user = whoAsks(req)
  const { email, id } = user
  await addDataAndFileToRequest(req)
  await refuseWrongPassword(req, req.data?.password)
  if (await hasSecondFactor(req, id)) await refuseWrongCode(req, user)
  const key = newKey()
  const data = {
    pendingAt: new Date().toISOString(),
    pendingSecret: req.payload.encrypt(key),
  }
  const own = { collection: 'second-factors', depth: 0, overrideAccess: true, req } as const
  const factor = await secondFactorOf(req, id)
  if (factor) await req.payload.update({ ...own, data, id: factor.id })
  else await req.payload.create({ ...own, data: { ...data, account: id, lastStep: 0 } })
  const { portalUrl } = req.payload.config.custom.communePortal as { portalUrl: string }
  const uri = keyAddress(key, email, new URL(portalUrl).hostname)
  return Response.json({ key, qr: await toDataURL(uri, { margin: 1, width: 220 }), uri })
}
