import type { Rule } from '../../../src/fields/rules.ts'

import { isDelegate } from '../../../src/domain/delegations.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { today } from '../../../src/domain/today.ts'

export const toLabel = { en: 'To', vi: 'Người được uỷ quyền' }

/** To a deputy head or the secretary of this commune, who has not left, and not to oneself. */
export const toSomebodyOfBoard: Rule = async ({ delegator, revoked, tenant, to }, { req }) => {
  const id = idOf(to)
  // Revoking goes on when the deputy has left; what is missing is said by the field itself.
  if (id === undefined || revoked === true) return []
  const account = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
  const isOfBoard = (account?.memberships ?? []).some(
    ({ commune, role, status, until }) =>
      isDelegate(role) &&
      status !== 'proposed' &&
      idOf(commune) === idOf(tenant) &&
      (!until || until >= today()),
  )
  const isUsable = !account?.disabled && account?.kind !== 'technical' && id !== idOf(delegator)
  return isOfBoard && isUsable ? [] : [{ label: toLabel, code: 'CP_DELEGATION_TO', path: 'to' }]
}
