import type { Payload, PayloadRequest } from 'payload'

import { accountsToDisable } from '../../domain/accounts/idleAccounts.ts'
import { standingOf } from './standingOf.ts'

/** The accounts that nobody used for too long, without last administrators. */
export async function idleAccounts(payload: Payload, req?: PayloadRequest): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req: req ?? { payload },
    select: { createdAt: true, enabledAt: true, kind: true, lastLoginAt: true, memberships: true },
    where: { disabled: { not_equals: true } },
  })
  return accountsToDisable(docs.map(standingOf), Date.now())
}
