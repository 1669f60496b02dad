import type { FlattenedField } from 'payload'

import { staffOnly } from '../access/rules.ts'
import { idOf } from '../domain/idOf.ts'
import { referencesIn } from '../richtext/references.ts'

type Data = Record<string, unknown>
type Shown = { id: string; path: string }

/** The ids of the attachments an item shows its readers: in fields, groups, rows and rich texts. */
export const filesIn = (fields: FlattenedField[], data: Data): Shown[] =>
  // What only staff may read is not shown by being public.
  namedIn(fields, data, (field) => readOf(field) === undefined && !isOfSeveral(field))

/** Those it shows to colleagues who read it: also what only they are shown of it. */
export const filesForStaffIn = (fields: FlattenedField[], data: Data): Shown[] =>
  namedIn(fields, data, (field) => [staffOnly, undefined].includes(readOf(field)))

/** Can an item with these fields show any? */
export const mayShowFiles = (fields: FlattenedField[]): boolean =>
  fields.some((field) => {
    if ('flattenedFields' in field) return mayShowFiles(field.flattenedFields)
    const targets: string[] = 'relationTo' in field ? [field.relationTo].flat() : []
    return field.type === 'richText' || targets.includes('attachments')
  })

type Wanted = (field: FlattenedField) => boolean

function namedIn(fields: FlattenedField[], data: Data, isWanted: Wanted, prefix = ''): Shown[] {
  return fields.flatMap((field): Shown[] => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    if (value === undefined || value === null || !isWanted(field)) return []
    if (field.type === 'richText') return toFiles(referencesIn(value), path)
    if (field.type === 'array' && Array.isArray(value)) {
      return (value as Data[]).flatMap((row, n) =>
        namedIn(field.flattenedFields, row, isWanted, `${path}.${n}.`),
      )
    }
    if (field.type === 'group' || field.type === 'tab') {
      return namedIn(field.flattenedFields, value as Data, isWanted, `${path}.`)
    }
    if (field.type !== 'upload' && field.type !== 'relationship') return []
    const { relationTo } = field
    const named = [value].flat().flatMap((one: unknown) => {
      const { relationTo: slug, value: item } = one as { relationTo?: string; value?: unknown }
      const id = idOf(isOfSeveral(field) ? item : one)
      return id ? [{ id, relationTo: isOfSeveral(field) ? String(slug) : String(relationTo) }] : []
    })
    return toFiles(named, path)
  })
}

const toFiles = (named: { id: string; relationTo: string }[], path: string): Shown[] =>
  named.filter(({ relationTo }) => relationTo === 'attachments').map(({ id }) => ({ id, path }))

const readOf = (field: FlattenedField) => ('access' in field ? field.access?.read : undefined)

const isOfSeveral = (field: FlattenedField): boolean =>
  'relationTo' in field && Array.isArray(field.relationTo)
