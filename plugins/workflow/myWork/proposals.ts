import type { WorkRow } from '../../../src/domain/desk/answers.ts'
import type { User } from '../../../src/payload-types.ts'
import type { PayloadRequest, Where } from 'payload'

import { administered, administersWholly } from '../../../src/access/accounts.ts'
import { includes } from '../../../src/access/actor.ts'
import { whereIn } from '../../../src/access/reach.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { roles } from '../../../src/domain/roles.ts'
import { type Found, nothing, shownRows } from './found.ts'

/** More than are shown: some are for the province alone. */
const looked = 50

/** Accounts with a role that a head has proposed, for who can set it in force. */
export async function proposals(req: PayloadRequest): Promise<Found> {
  const where = whereIn(administered(req), 'memberships.commune')
  if (where === false) return nothing
  const isProposed: Where = { 'memberships.status': { equals: 'proposed' } }
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: looked,
    overrideAccess: true,
    req,
    sort: 'updatedAt',
    where: where === true ? isProposed : { and: [isProposed, where] },
  })
  const rows = docs.flatMap((account) =>
    administersWholly(account, req) ? rowOf(account, req) : [],
  )
  return { rows: rows.slice(0, shownRows), total: rows.length }
}

function rowOf(account: User, req: PayloadRequest): WorkRow[] {
  const own = administered(req)
  const proposed = (account.memberships ?? []).filter(
    ({ commune, status }) => status === 'proposed' && includes(own, idOf(commune)),
  )
  const [first] = proposed
  if (!first) return []
  const named = (language: 'en' | 'vi') =>
    proposed.map(({ role }) => roles[role][language]).join(', ')
  return [
    {
      at: first.grantedAt ?? account.updatedAt,
      by: idOf(first.grantedBy) ?? null,
      collection: 'users',
      dueOn: null,
      id: account.id,
      isOverdue: false,
      note: null,
      publishAt: null,
      reason: {
        en: `Proposed as ${named('en')}`,
        vi: `Đề xuất vai trò ${named('vi')}`,
      },
      stateLabel: null,
      title: account.name,
    },
  ]
}
