import type { CollectionBeforeChangeHook } from 'payload'

import { isSameGrant, type Row, rowsIn } from '../../../src/access/grants.ts'

/** Notes who gave each role and when; a row that says the same as before keeps what was noted. */
export const stampGrants: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!Array.isArray(data.memberships)) return data
  const before = rowsIn(originalDoc)
  const by = req.user?.collection === 'users' ? req.user.id : null
  const stamped = rowsIn(data).map((row): Row => {
    const known = before.find((one) => isSameGrant(one, row))
    return known
      ? { ...row, grantedAt: known.grantedAt, grantedBy: known.grantedBy }
      : { ...row, grantedAt: new Date().toISOString(), grantedBy: by }
  })
  return { ...data, memberships: stamped }
}
