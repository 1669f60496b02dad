import type { Where } from 'payload'

/** The sessions of an account but this one. */
export const sessionsElsewhere = ({ _sid, id }: { _sid: string; id: string }): Where => ({
  and: [{ account: { equals: id } }, { sid: { not_equals: _sid } }],
})
