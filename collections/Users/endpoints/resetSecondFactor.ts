import type { PayloadHandler } from 'payload'

import { administersWholly } from '../../../src/access/accounts.ts'
import { codedError } from '../../../src/access/codedError.ts'
import { removeSecondFactor } from '../../../src/access/secondFactor/removeSecondFactor.ts'
import { endSessions } from '../../../src/access/sessions/endSessions.ts'
import { whoAsks } from '../../../src/access/sessions/whoAsks.ts'

/**
 * POST …/:id/mfa/reset — for a lost phone: an administrator takes the second factor off an account
 * that is nothing outside the communes they administer. Its sessions end.
 */
export const resetSecondFactor: PayloadHandler = async (req) => {
  const { id: own } = whoAsks(req)
  const { id } = req.routeParams as { id: string }
  const account = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
    select: { memberships: true },
  })
  if (!account) throw codedError('CP_NOT_FOUND', { req })
  const whole = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    id,
    overrideAccess: true,
    req,
    select: { memberships: true },
  })
  if (id === own || !administersWholly(whole, req)) throw codedError('CP_ACCESS_FORBIDDEN', { req })
  await removeSecondFactor(req.payload, id, req)
  await endSessions(req.payload, { account: { equals: id } }, req)
  return Response.json({ message: req.t('general:success') })
}
