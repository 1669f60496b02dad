import type {
  Field,
  FilterOptions,
  PayloadRequest,
  RelationshipFieldValidation,
  Where,
} from 'payload'
import { relationship } from 'payload/shared'

import { familyOf } from '../access/hostCommunes.ts'
import { idOf, tenantOf } from '../domain/idOf.ts'
import { today } from '../domain/today.ts'
import { sameCommune } from './sameCommune.ts'

type Options = {
  description: { en: string; vi: string }
  hasMany?: boolean
  label: { en: string; vi: string }
  name: string
  position?: 'sidebar'
  required?: boolean
}

/**
 * A responsible unit of the same commune: who issues, leads or answers for something. A unit whose
 * validity has ended is not offered any more; where it was chosen before it stays.
 */
export function unitField({
  name,
  label,
  description,
  hasMany = false,
  position,
  required = false,
}: Options): Field {
  return {
    name,
    type: 'relationship',
    label,
    admin: { description, position },
    filterOptions: offeredUnits,
    index: true,
    relationTo: 'units',
    required,
    ...(hasMany ? { hasMany: true, validate: keepsChosen } : { validate: keepsChosen }),
  }
}

type Asked = { data?: unknown; req: PayloadRequest }

/** In a commune that was merged away every unit has ended: what is archived there names them. */
async function offeredUnits({ data, req }: Asked): Promise<true | Where> {
  const own = sameCommune({ data })
  const tenant = tenantOf(data)
  if (tenant && (await familyOf(req, tenant)).isRetired) return own
  const inForce = {
    or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: today() } }],
  }
  return own === true ? inForce : { and: [own, inForce] }
}

/** Payload checks a relation against what is offered; units chosen before need not be. */
const keepsChosen: RelationshipFieldValidation = async (value, options) => {
  const chosen = [options.previousValue].flat().flatMap((one) => idOf(one) ?? [])
  const filterOptions: FilterOptions = async (asked) => {
    const own = sameCommune(asked)
    const again = { id: { in: chosen } }
    const kept: Where = own === true ? again : { and: [own, again] }
    const offered = await offeredUnits(asked)
    return offered === true ? true : { or: [offered, kept] }
  }
  return relationship(value, chosen.length > 0 ? { ...options, filterOptions } : options)
}
