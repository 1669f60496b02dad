import { approvers, type Role } from './roles.ts'

/** What is granted by a row; who granted it, and when, is not part of it. */
export type Grant = {
  commune: null | string
  from: null | string
  mayWrite: boolean
  role: string
  status: 'active' | 'proposed'
  units: string[]
  until: null | string
}

/** Does one grant give no more than the other: the same role there, for no other days or units? */
export function isWithin(narrow: Grant, wide: Grant): boolean {
  const isSameRole = narrow.role === wide.role && narrow.commune === wide.commune
  const isInUnits =
    wide.units.length === 0 ||
    (narrow.units.length > 0 && narrow.units.every((unit) => wide.units.includes(unit)))
  const beginsWithin = wide.from === null || (narrow.from !== null && narrow.from >= wide.from)
  const endsWithin = wide.until === null || (narrow.until !== null && narrow.until <= wide.until)
  return isSameRole && isInUnits && beginsWithin && endsWithin
}

/** Does it, or will it, let somebody approve what the public reads? What has ended does not. */
export const isOfApprover = ({ role, until }: Pick<Grant, 'role' | 'until'>, day: string) =>
  (approvers as readonly Role[]).includes(role as Role) && (until === null || until >= day)
