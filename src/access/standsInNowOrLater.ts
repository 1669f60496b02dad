import type { PayloadRequest } from 'payload'

import { whereNotOver } from './runningDelegations.ts'

/**
 * Does a head let this account stand in, today or from a later day on? Asked of the database every
 * time: what is believed of delegations may be seconds old.
 */
export async function standsInNowOrLater(req: PayloadRequest, account: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'delegations',
    overrideAccess: true,
    req,
    where: { and: [{ to: { equals: account } }, whereNotOver()] },
  })
  return totalDocs > 0
}
