import type { Field, SanitizedCollectionConfig, SanitizedConfig, StaticLabel } from 'payload'

type Row = {
  field: Field & { label?: unknown; name: string }
  /** Inside an array: an item has it several times. */
  isInRows: boolean
  path: string
}
/** By path, when a rule asks for a field that may be empty otherwise (`custom.neededWhen`). */
type NeededWhen = Partial<Record<string, Sentence>>
type Sentence = { en?: string; vi?: string }

/** Who made and saved an item is on every collection; drawn, it would hide the other relations. */
const undrawn = new Set(['users'])

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
    'before publication (a draft may be incomplete), (✱) when its help says so, ƒ is computed or filled',
    'in by the product. Fields that are shown to nobody outside (sort keys, guards) are left out, and',
    'accounts are not drawn in the diagram.',
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
    ...rowsOf(collection.fields).map((row) => line(row, (custom?.neededWhen ?? {}) as NeededWhen)),
  ]
}

function line({ field, path }: Row, neededWhen: NeededWhen): string {
  const { admin, label } = field as { admin?: { description?: unknown }; label?: unknown }
  const isRequired = 'required' in field && field.required
  const isComputed = Boolean(
    ('virtual' in field && field.virtual) ||
    (field.admin as undefined | { hidden?: boolean; readOnly?: boolean })?.readOnly ||
    isHidden(field),
  )
  const when = neededWhen[path]
  const mark = (isRequired ? ' ✱' : '') + (when ? ' (✱)' : '') + (isComputed ? ' ƒ' : '')
  const help = [spoken(admin?.description), when ? `✱ ${spoken(when)}` : ''].filter(Boolean)
  const cells = [`\`${path}\`${mark}`, typeOf(field), spoken(label), help.join(' ')]
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

const isHidden = (field: Field) => Boolean((field.admin as { hidden?: boolean })?.hidden)

/** Hidden from clerks, and from readers as well: sort keys, guards, passwords. */
function isInternal(field: Field, isClosed: boolean): boolean {
  const isNeverRead = 'hidden' in field && field.hidden === true
  return isNeverRead || (isHidden(field) && isClosed)
}

type Place = { isClosed: boolean; isInRows: boolean; prefix: string }
const top: Place = { isClosed: false, isInRows: false, prefix: '' }

/** Every field that holds data and that somebody is shown, through tabs, rows and groups. */
function rowsOf(fields: Field[], place = top): Row[] {
  const { isInRows, prefix } = place
  return fields.flatMap((field): Row[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => {
        const inside = 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix
        return rowsOf(tab.fields, { ...place, prefix: inside })
      })
    }
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? rowsOf(field.fields, place) : []
    }
    const isClosed = place.isClosed || ('access' in field && Boolean(field.access?.read))
    if (isInternal(field, isClosed) || field.type === 'ui') return []
    const path = `${prefix}${field.name}`
    const isList = isInRows || field.type === 'array'
    const inner = { isClosed, isInRows: isList, prefix: `${path}.` }
    const isIdOfRow = field.name === 'id' && prefix !== ''
    if (isIdOfRow) return []
    return [{ field, isInRows, path }, ...('fields' in field ? rowsOf(field.fields, inner) : [])]
  })
}

function relationLines(collection: SanitizedCollectionConfig): string[] {
  const lines = rowsOf(collection.fields).flatMap(({ field, isInRows, path }) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const isMany = ('hasMany' in field && field.hasMany) || isInRows
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
