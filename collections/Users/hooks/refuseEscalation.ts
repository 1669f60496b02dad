import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { communesWith, includes } from '../../../src/access/actor.ts'
import { codedError } from '../../../src/access/codedError.ts'
import {
  grantOf,
  isApproverRow,
  isSameGrant,
  type Row,
  rowsIn,
} from '../../../src/access/grants.ts'
import { isWithin } from '../../../src/domain/grants.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { rights, type Role, rolesWithinCommune } from '../../../src/domain/roles.ts'
import { roleLabel } from '../fields/memberships.ts'
import { isProposal } from '../proposal.ts'
import { becomesApprover, isRenewed } from './renewPassword.ts'

/**
 * Nobody gives what is not theirs to give, nobody changes an account that is something elsewhere,
 * and nobody changes the own roles, their units or their days: a province administrator may give
 * every role to others; a technical administrator only inside the own communes and never the own
 * kind, and approvers only as one of them has proposed; everybody else none, but a head may propose
 * one (endpoints/propose).
 */
export const refuseEscalation: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const before = rowsIn(originalDoc)
  const after = data.memberships === undefined ? before : rowsIn(data)
  const isSelf = originalDoc !== undefined && originalDoc.id === req.user.id
  const [added, removed] = [difference(after, before), difference(before, after)]
  const changed = [...added, ...removed]
  if (isProposal(req) && !isSelf && removed.length === 0) {
    if (added.every((row) => mayPropose(req, row))) return data
    throw codedError('CP_ACCOUNT_ROLE_NOT_YOURS', { req })
  }
  const isLock = data.disabled !== undefined && data.disabled !== (originalDoc?.disabled ?? false)
  const mayNot = isSelf
    ? changed.length > 0 || isLock
    : changed.some((row) => !isMine(req, row)) ||
      before.some((row) => !isMine(req, row)) ||
      (isOfNobody([...before, ...after]) && !isOfAll(req))
  if (mayNot) throw codedError('CP_ACCOUNT_ROLE_NOT_YOURS', { req })
  const isKey = (originalDoc?.kind ?? data.kind) === 'technical'
  if (isOfAll(req) || isSelf) return data
  // A key approves nothing, but reads what approvers read: nobody hands that out to a program alone.
  if (isKey) refuseRow(req, after, added.find(isApproverRow))
  else refuseUnproposed(req, originalDoc, { added, after, before })
  return data
}

type Rows = Record<'added' | 'after' | 'before', Row[]>

/** What a technical administrator gives an approver was proposed, or is less than what there was. */
function refuseUnproposed(
  req: PayloadRequest,
  account: undefined | { id?: unknown; memberships?: unknown },
  { added, after, before }: Rows,
): void {
  // Who is head as well does not confirm what they have proposed themselves.
  const isOwn = (row: Row) => row.status === 'proposed' && idOf(row.grantedBy) === req.user?.id
  const isKnown = (row: Row) =>
    before.some((one) => !isOwn(one) && isWithin(grantOf(row), grantOf(one)))
  const unproposed = added.find((row) => isApproverRow(row) && !isKnown(row))
  const isBySideDoor =
    becomesApprover(account, { memberships: after }) && !isRenewed(account?.id, req)
  refuseRow(req, after, unproposed ?? (isBySideDoor ? added[0] : undefined))
}

function refuseRow(req: PayloadRequest, after: Row[], refused: Row | undefined): void {
  if (!refused) return
  const field = { label: roleLabel, path: `memberships.${after.indexOf(refused)}.role` }
  throw codedError('CP_ACCOUNT_ROLE_NOT_YOURS', { field, req })
}

function isMine(req: PayloadRequest, row: Row): boolean {
  if (isOfAll(req)) return true
  const { commune, role } = grantOf(row)
  const isGivable = (rolesWithinCommune as readonly Role[]).includes(role as Role)
  return isGivable && includes(communesWith(req.user, rights.users, 'edit'), commune)
}

/** A head proposes roles of the own commune that its technical administrator can then give. */
function mayPropose(req: PayloadRequest, row: Row): boolean {
  const { commune, role, status } = grantOf(row)
  const isGivable = (rolesWithinCommune as readonly Role[]).includes(role as Role)
  const communes = communesWith(req.user, rights.users, 'propose')
  return status === 'proposed' && isGivable && includes(communes, commune)
}

const isOfAll = (req: PayloadRequest) => communesWith(req.user, rights.users, 'edit') === 'all'

const isOfNobody = (rows: Row[]) => rows.length === 0

const difference = (left: Row[], right: Row[]): Row[] =>
  left.filter((row) => !right.some((one) => isSameGrant(one, row)))
