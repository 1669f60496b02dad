import type { Delegation } from '../domain/delegations.ts'
import type { User } from '../payload-types.ts'
import type { Payload, Where } from 'payload'

import { idOf } from '../domain/idOf.ts'
import { today } from '../domain/today.ts'
import { believed } from './believed.ts'

/** Delegations that run or will, with what the heads who gave them are. */
export const runningDelegations = believed('delegations', readDelegations)

/** Those that run or will, by their own days. */
export const whereNotOver = (): Where => ({
  and: [{ until: { greater_than_equal: today() } }, { revoked: { not_equals: true } }],
})

async function readDelegations(payload: Payload): Promise<Delegation[]> {
  const { docs } = await payload.find({
    collection: 'delegations',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    where: whereNotOver(),
  })
  const heads = await readAccounts(
    payload,
    docs.flatMap(({ delegator }) => idOf(delegator) ?? []),
  )
  return docs.map(({ delegator, from, tenant, to, until }) => {
    const commune = idOf(tenant) ?? ''
    const head = heads.find(({ id }) => id === idOf(delegator))
    return { commune, from, headships: headshipsOf(head, commune), to: idOf(to) ?? '', until }
  })
}

function headshipsOf(account: undefined | User, commune: string): Delegation['headships'] {
  if (!account || account.disabled || account.kind === 'technical') return []
  return (account.memberships ?? [])
    .filter(
      (row) => row.role === 'head' && row.status !== 'proposed' && idOf(row.commune) === commune,
    )
    .map(({ from, units, until }) => ({
      from,
      units: (units ?? []).flatMap((unit) => idOf(unit) ?? []),
      until,
    }))
}

async function readAccounts(payload: Payload, ids: string[]): Promise<User[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    where: { id: { in: [...new Set(ids)] } },
  })
  return docs
}
