import type { Field } from 'payload'

import { sameCommune } from './sameCommune.ts'

type Options = {
  description: { en: string; vi: string }
  label: { en: string; vi: string }
  name: string
  position?: 'sidebar'
  required?: boolean
}

/** A responsible unit of the same commune: who issues, leads or answers for something. */
export function unitField({
  name,
  label,
  description,
  position,
  required = false,
}: Options): Field {
  return {
    name,
    type: 'relationship',
    label,
    admin: { description, position },
    filterOptions: sameCommune,
    index: true,
    relationTo: 'units',
    required,
  }
}
