import type { Field, FieldAccess } from 'payload'

import { communesOf, includes } from '../../../src/access/actor.ts'
import { staffOnly } from '../../../src/access/rules.ts'

/** A commune belongs to no commune but is one: what is for its staff is not for any other's. */
const ownStaffOnly: FieldAccess = (asked) => {
  const id = (asked.doc as undefined | { id?: string })?.id
  return id === undefined ? staffOnly(asked) : includes(communesOf(asked.req.user), id)
}

/** The same field in a commune, for its own staff where it is for staff. */
export function forOwnStaff(field: Field): Field {
  if (!('access' in field) || field.access?.read !== staffOnly) return field
  return { ...field, access: { ...field.access, read: ownStaffOnly } } as Field
}
