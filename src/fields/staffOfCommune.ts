import type { PayloadRequest, Where } from 'payload'

import { idOf, tenantOf } from '../domain/idOf.ts'
import { isInForce } from '../domain/memberships.ts'
import { today } from '../domain/today.ts'

const mostStaff = 500

type Asked = { data?: unknown; req: PayloadRequest }

/**
 * Accounts with a role in the commune of the item today, by id: who chooses a colleague may know
 * the name, and may not ask who has which role where.
 */
export const staffOfCommune = (asked: Asked): Promise<true | Where> => staffWith(() => true)(asked)

/** The same, of those with one of some roles. */
export const staffWith =
  (isOffered: (role: string) => boolean) =>
  async ({ data, req }: Asked): Promise<true | Where> => {
    const tenant = tenantOf(data)
    if (tenant === undefined) return true
    const { docs } = await req.payload.find({
      collection: 'users',
      depth: 0,
      limit: mostStaff,
      overrideAccess: true,
      pagination: false,
      req,
      where: {
        and: [{ 'memberships.commune': { equals: tenant } }, { disabled: { not_equals: true } }],
      },
    })
    const staff = docs.filter(({ kind, memberships }) =>
      (memberships ?? []).some(
        (row) =>
          kind !== 'technical' &&
          idOf(row.commune) === tenant &&
          isOffered(row.role) &&
          isInForce(row, today()),
      ),
    )
    return { id: { in: staff.map(({ id }) => id) } }
  }
