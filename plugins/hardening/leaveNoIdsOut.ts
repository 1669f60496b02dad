import type { FlattenedField, PayloadRequest } from 'payload'

type Condition = { in?: unknown; not_in?: unknown }

const objectId = /^[0-9a-f]{24}$/i

/**
 * Of a list of ids, what is no id of MongoDB is nobody's id: it is left out. Payload does so with one
 * id; with a list MongoDB's driver would throw.
 */
export function leaveNoIdsOut(
  condition: Condition,
  field: FlattenedField,
  { payload }: PayloadRequest,
): void {
  const isOfIds = ('name' in field && field.name === 'id') || 'relationTo' in field
  if (!isOfIds || payload.db.name !== 'mongoose') return
  for (const operator of ['in', 'not_in'] as const) {
    const given = condition[operator]
    const ids = typeof given === 'string' && given !== 'null' ? given.split(',') : given
    if (!Array.isArray(ids)) continue
    condition[operator] = ids.filter((id) => typeof id !== 'string' || objectId.test(id.trim()))
  }
}
