import type { ErrorCode } from '../domain/errors.ts'
import type { Rule } from './rules.ts'
import type { Where } from 'payload'

import { tenantOf } from '../domain/idOf.ts'
import { fold } from '../domain/vietnamese/index.ts'

type Options = {
  code: ErrorCode
  collection: 'communes' | 'units' | 'users'
  field: string
  label: { en: string; vi: string }
  /** In each commune, however it is written; or among all, as addresses are stored. */
  within: 'all' | 'commune'
}
type Row = Record<string, unknown> & { id: string; name?: null | string }

/**
 * What only one item may have, said at its field: the database's own refusal names a column of its
 * index (`tenant_id`). In a commune capitals, marks and spaces around make no difference. A value
 * that stays as it is passes: whoever mends something else is not stopped by it.
 */
export function notTaken({ label, code, collection, field, within }: Options): Rule {
  return async (doc, { id, req }) => {
    const value = doc[field]
    const tenant = tenantOf(doc)
    if (typeof value !== 'string' || (within === 'commune' && tenant === undefined)) return []
    const where: Where =
      within === 'all'
        ? { [field]: { in: [value, value.trim().toLowerCase()] } }
        : { tenant: { equals: tenant } }
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      select: { name: true, [field]: true },
      where,
    })
    const rows = docs as unknown as Row[]
    if (rows.some((row) => row.id === id && row[field] === value)) return []
    const other = rows.find((row) => row.id !== id && written(row[field]) === written(value))
    if (!other) return []
    const values = { name: other.name ?? '', value: String(other[field]) }
    return [{ label, code, path: field, values }]
  }
}

const written = (value: unknown) => fold(String(value)).trim()
