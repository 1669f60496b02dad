import type { Payload, PayloadRequest } from 'payload'

/** Takes the second factor off an account. `lastStep` stays: no code used before is good again. */
export async function removeSecondFactor(
  payload: Payload,
  account: string,
  req?: PayloadRequest,
): Promise<boolean> {
  const { docs } = await payload.update({
    collection: 'second-factors',
    data: {
      enabledAt: null,
      pendingAt: null,
      pendingSecret: null,
      recoveryCodes: null,
      secret: null,
    },
    depth: 0,
    overrideAccess: true,
    req: req ?? { payload },
    where: { account: { equals: account } },
  })
  return docs.length > 0
}
