import type { Payload, PayloadRequest } from 'payload'

import { secondFactorOf } from './secondFactorOf.ts'

/** Takes the second factor off an account. `lastStep` stays: no code used before is good again. */
export async function removeSecondFactor(
  payload: Payload,
  account: string,
  req?: PayloadRequest,
): Promise<boolean> {
  const factor = await secondFactorOf(req ?? { payload }, account)
  if (!factor) return false
  await payload.update({
    collection: 'second-factors',
    data: {
      enabledAt: null,
      pendingAt: null,
      pendingSecret: null,
      recoveryCodes: null,
      secret: null,
    },
    depth: 0,
    id: factor.id,
    overrideAccess: true,
    req: req ?? { payload },
  })
  return true
}
