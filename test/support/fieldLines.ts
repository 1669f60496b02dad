import type { Field } from 'payload'

export type Named = Field & { label?: unknown; name: string }
type Option = string | { label: unknown; value: string }

/** Every field that holds data, with the path a caller uses; what only shows something is left out. */
export function fieldsOf(fields: Field[], prefix = ''): [string, Named][] {
  return fields.flatMap((field): [string, Named][] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        fieldsOf(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    }
    if (field.type === 'ui') return []
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? fieldsOf(field.fields, prefix) : []
    }
    const path = `${prefix}${field.name}`
    const inner = 'fields' in field ? fieldsOf(field.fields, `${path}.`) : []
    return [[path, field], ...inner]
  })
}

/**
 * A field as one line: its path, marked `*` where a publication needs it, `?` where the product
 * fills it in, `!` where no two items may share it; its kind with its limits (`text≤300` letters,
 * `number≥0`, `array≤50` rows); what it is called in Vietnamese `|` in English; after `=` what it
 * holds when nobody says anything.
 */
export function lineOf([path, field]: [string, Named]): string {
  const kind = kindOf(field)
  return `${path}${marksOf(field)} ${kind} ${bothOf(field.label)}${defaultOf(field)}`
}

/** What a clerk reads beside a field, `vi | en`; nothing where nothing is said. */
export function helpOf(field: Named): string | undefined {
  const { description } = (field.admin ?? {}) as { description?: unknown }
  return description ? bothOf(description).replace(/\s+/g, ' ') : undefined
}

function bothOf(text: unknown): string {
  if (typeof text === 'string') return text
  const { en, vi } = (text ?? {}) as Partial<Record<'en' | 'vi', string>>
  return vi || en ? `${vi ?? '-'} | ${en ?? '-'}` : '-'
}

/** The values to choose from, of a select and of a text with a list; nothing for other fields. */
export function valuesOf(field: Named): string[] | undefined {
  if (field.type === 'select') return field.options.map(valueOf)
  return choicesOf(field)?.map(valueOf)
}

/** Is every value named for the clerk? A proper name may be the same in both languages. */
export function unnamedValues(field: Named): string[] {
  const options: Option[] = (field.type === 'select' ? field.options : choicesOf(field)) ?? []
  return options.filter((option) => !isNamed(option)).map(valueOf)
}

const valueOf = (option: Option) => (typeof option === 'string' ? option : option.value)

function isNamed(option: Option): boolean {
  if (typeof option === 'string') return false
  if (typeof option.label === 'string') return option.label !== ''
  const { en, vi } = (option.label ?? {}) as { en?: string; vi?: string }
  return Boolean(en && vi)
}

function choicesOf(field: Named): Option[] | undefined {
  const shown = componentOf(field)
  return typeof shown === 'object' ? shown?.clientProps?.choices : undefined
}

function componentOf(field: Named) {
  const { components } = (field.admin ?? {}) as {
    components?: { Field?: string | { clientProps?: { choices?: Option[] }; path: string } }
  }
  return components?.Field
}

function marksOf(field: Named): string {
  const { hidden, readOnly } = (field.admin ?? {}) as { hidden?: boolean; readOnly?: boolean }
  const isRequired = 'required' in field && field.required
  const isUnique = 'unique' in field && field.unique
  return `${isRequired ? '*' : ''}${readOnly || hidden ? '?' : ''}${isUnique ? '!' : ''}`
}

function kindOf(field: Named): string {
  const limits = limitsOf(field)
  const hasMany = 'hasMany' in field && field.hasMany
  const many = hasMany ? `[]${limits.rows}` : limits.rows
  if (field.type === 'relationship' || field.type === 'upload') {
    return `→${[field.relationTo].flat().join('|')}${many}`
  }
  if (choicesOf(field)) return `choice${limits.value}${many}`
  const isDay = JSON.stringify(componentOf(field) ?? '').includes('#DayField')
  return `${isDay ? 'day' : field.type}${limits.value}${many}`
}

/** How long or large a value may be, and how many there may be. */
function limitsOf(field: Named): { rows: string; value: string } {
  const limit = field as Partial<Record<Limit, number>>
  const between = (from?: number, to?: number) =>
    `${from === undefined ? '' : `≥${from}`}${to === undefined ? '' : `≤${to}`}`
  const letters = between(limit.minLength, limit.maxLength)
  return {
    rows: between(limit.minRows, limit.maxRows),
    value: letters + between(limit.min, limit.max),
  }
}

type Limit = 'max' | 'maxLength' | 'maxRows' | 'min' | 'minLength' | 'minRows'

/** A default that is worked out is only marked: it depends on who asks. */
function defaultOf(field: Named): string {
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  if (value === undefined) return ''
  return ` = ${typeof value === 'function' ? '…' : JSON.stringify(value)}`
}
