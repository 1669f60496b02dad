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
import { isDay } from '../domain/law/index.ts'
import { today } from '../domain/today.ts'
import { sameCommune } from './sameCommune.ts'

type Options = {
  description: { en: string; vi: string }
  hasMany?: boolean
  label: { en: string; vi: string }
  name: string
  /** The day on which the unit must be valid, if the item says one; else today. */
  on?: DayOf
  position?: 'sidebar'
  required?: boolean
}

type Data = Record<string, unknown>
type DayOf = (data: Data) => unknown

/**
 * A responsible unit of the same commune: who issues, leads or answers for something. A unit that
 * is not valid on the day, not yet or not any more, is not offered; where it was chosen before it
 * stays.
 */
export function unitField({
  name,
  label,
  description,
  hasMany = false,
  on,
  position,
  required = false,
}: Options): Field {
  return {
    name,
    type: 'relationship',
    label,
    admin: { description, position },
    filterOptions: offeredUnits(on),
    index: true,
    relationTo: 'units',
    required,
    ...(hasMany ? { hasMany: true, validate: keepsChosen(on) } : { validate: keepsChosen(on) }),
  }
}

type Asked = { data?: unknown; req: PayloadRequest }

/** In a commune that was merged away every unit has ended: what is archived there names them. */
const offeredUnits =
  (on?: DayOf) =>
  async ({ data, req }: Asked): Promise<true | Where> => {
    const own = sameCommune({ data })
    const tenant = tenantOf(data)
    if (tenant && (await familyOf(req, tenant)).isRetired) return own
    const said = on?.((data ?? {}) as Data)
    const day = typeof said === 'string' && isDay(said) ? said : today()
    const inForce: Where[] = [
      { or: [{ validFrom: { exists: false } }, { validFrom: { less_than_equal: day } }] },
      { or: [{ validTo: { exists: false } }, { validTo: { greater_than_equal: day } }] },
    ]
    return { and: own === true ? inForce : [own, ...inForce] }
  }

/** Payload checks a relation against what is offered; units chosen before need not be. */
const keepsChosen =
  (on?: DayOf): RelationshipFieldValidation =>
  async (value, options) => {
    const chosen = [options.previousValue].flat().flatMap((one) => idOf(one) ?? [])
    const filterOptions: FilterOptions = async (asked) => {
      const own = sameCommune(asked)
      const again = { id: { in: chosen } }
      const kept: Where = own === true ? again : { and: [own, again] }
      const offered = await offeredUnits(on)(asked)
      return offered === true ? true : { or: [offered, kept] }
    }
    return relationship(value, chosen.length > 0 ? { ...options, filterOptions } : options)
  }
