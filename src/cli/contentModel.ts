import type { Field, SanitizedCollectionConfig, SanitizedConfig, StaticLabel } from 'payload'

type Row = { field: Field & { label?: unknown; name: string }; path: string }
type Sentence = { en?: string; vi?: string }

/** Relations to these are on every collection; drawn, they would hide the others. */
const undrawn = new Set(['communes', 'users'])

/**
 * The page docs/content-model.md: what every collection holds, as the configuration says it, and
 * a diagram of the relations. Written by `npm run generate`.
 */
export function contentModel({ collections }: SanitizedConfig): string {
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  return [
    '# Content model',
    '',
    'Written by `npm run generate` from `collections/`; do not edit it by hand. ✱ has to be filled in',
    'before publication (a draft may be incomplete), ƒ is computed or filled in by the product.',
    '',
    '```mermaid',
    'erDiagram',
    ...own.flatMap(relationLines),
    '```',
    ...own.flatMap(section),
    '',
  ].join('\n')
}

function section(collection: SanitizedCollectionConfig): string[] {
  const { custom, indexes, slug, trash, versions } = collection
  const isDrafted = typeof versions === 'object' && Boolean(versions.drafts)
  const unique = (indexes ?? []).filter((one) => one.unique).map(({ fields }) => fields.join(' + '))
  return [
    '',
    `## ${slug}`,
    '',
    `${spoken(custom?.spoken as Sentence)}. ${isDrafted ? 'Drafted, reviewed and published; every version is kept.' : 'Public or closed by its access rule; no drafts.'}${trash ? ' Has a trash.' : ''}${unique.length > 0 ? ` Unique: ${unique.join('; ')}.` : ''}`,
    '',
    '| Field | Type | Label | Help |',
    '| --- | --- | --- | --- |',
    ...rowsOf(collection.fields).map(line),
  ]
}

function line({ field, path }: Row): string {
  const { admin, label } = field as { admin?: { description?: unknown }; label?: unknown }
  const isRequired = 'required' in field && field.required
  const isComputed = Boolean(
    ('virtual' in field && field.virtual) ||
    (field.admin as { readOnly?: boolean } | undefined)?.readOnly,
  )
  const mark = (isRequired ? ' ✱' : '') + (isComputed ? ' ƒ' : '')
  const cells = [`\`${path}\`${mark}`, typeOf(field), spoken(label), spoken(admin?.description)]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

function typeOf(field: Field): string {
  const many = 'hasMany' in field && field.hasMany ? ' []' : ''
  if (field.type === 'relationship' || field.type === 'upload') {
    return `→ ${[field.relationTo].flat().join(', ')}${many}`
  }
  if (field.type === 'select') {
    const values = field.options.map((one) => (typeof one === 'string' ? one : one.value))
    const shown = values.length > 12 ? [...values.slice(0, 12), '…'] : values
    return `${shown.map((value) => `\`${value}\``).join(' ')}${many}`
  }
  const isDay =
    field.type === 'text' &&
    JSON.stringify(field.admin?.components?.Field ?? '').includes('DayField')
  return (isDay ? 'day' : field.type) + many
}

/** Every field that holds data, hidden ones left out, through tabs, rows and groups. */
function rowsOf(fields: Field[], prefix = ''): Row[] {
  return fields.flatMap((field): Row[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        rowsOf(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      )
    }
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? rowsOf(field.fields, prefix) : []
    }
    const admin = field.admin as { hidden?: boolean } | undefined
    if (admin?.hidden || field.type === 'ui') return []
    const path = `${prefix}${field.name}`
    const inner = 'fields' in field ? rowsOf(field.fields, `${path}.`) : []
    const isIdOfRow = field.name === 'id' && prefix !== ''
    return isIdOfRow ? [] : [{ field: field, path }, ...inner]
  })
}

function relationLines(collection: SanitizedCollectionConfig): string[] {
  const lines = rowsOf(collection.fields).flatMap(({ field, path }) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const isMany = ('hasMany' in field && field.hasMany) || path.includes('.')
    return [field.relationTo]
      .flat()
      .filter((target) => !undrawn.has(target))
      .map((target) => {
        const end = isMany ? '}o--o{' : '}o--o|'
        return `  ${entity(collection.slug)} ${end} ${entity(target)} : "${path}"`
      })
  })
  return lines
}

function entity(slug: string): string {
  return slug.replaceAll('-', '_')
}

function spoken(label: unknown): string {
  if (typeof label === 'string') return label
  const { en = '', vi = '' } = (label ?? {}) as Exclude<StaticLabel, string> & Sentence
  if (!vi || vi === en) return en
  return en ? `${vi} (${en})` : vi
}
