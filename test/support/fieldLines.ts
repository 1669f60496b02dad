import type { Field, StaticLabel } from 'payload'

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
 * fills it in, `!` where no two items may share it; its kind; what it is called in Vietnamese;
 * after `=` what it holds when nobody says anything.
 */
export function lineOf([path, field]: [string, Named]): string {
  const { vi } = (field.label ?? {}) as Exclude<StaticLabel, string>
  return `${path}${marksOf(field)} ${kindOf(field)} ${vi ?? '-'}${defaultOf(field)}`
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
  const many = 'hasMany' in field && field.hasMany ? '[]' : ''
  if (field.type === 'relationship' || field.type === 'upload') {
    return `→${[field.relationTo].flat().join('|')}${many}`
  }
  if (choicesOf(field)) return `choice${many}`
  const isDay = JSON.stringify(componentOf(field) ?? '').includes('#DayField')
  return `${isDay ? 'day' : field.type}${many}`
}

/** A default that is worked out is only marked: it depends on who asks. */
function defaultOf(field: Named): string {
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  if (value === undefined) return ''
  return ` = ${typeof value === 'function' ? '…' : JSON.stringify(value)}`
}
