import type { Case } from '../case.ts'
import type { Data, Item } from '../types.ts'
import type { FlattenedField } from 'payload'

import { write } from './change.ts'
import { textOf } from './texts.ts'

const mark = 'gia-mao-khong-duoc-luu'
const moment = '1999-09-09T09:09:09.000Z'
const number = 987_654

/** Written by the product alone, whatever the configuration says of them. */
const ofProduct = new Set(
  [
    'createdBy updatedBy firstPublishedAt importWarnings legacy searchText sortKey warnings state',
    'workflow corrections revision numberKey shownBy text extraction sha256 uploadedSha256',
  ].flatMap((names) => names.split(' ')),
)

/** Fields that only the province writes (the rows below the table of rights). */
const ofProvince: Record<string, string> = {
  communes: `adminCode domains kind legalBasis name organId predecessors province slug status
    successor validFrom validTo`,
  units: 'name organId shortName successor validFrom validTo',
}

/** Written by the product or by some people only: nobody else's word for it is stored. */
export async function forge(question: Case): Promise<void> {
  const { chance, scene, slug } = question
  const item = question.item()
  const targets = targetsIn(slug, question.model().fields)
  if (targets.length === 0) return
  const target = chance.pick(targets)
  const value = forged(question, target.field)
  if (value === undefined || holds(item.main, target.path, value)) return
  const isProvince = scene.oracle.rolesOf(question.caller).some(({ commune }) => commune === null)
  if (target.isOfProvince && isProvince) return
  const sent = nested(target.path, value, item)
  await write(
    question,
    item,
    'saveDraft',
    'update',
    { ...textOf(question, item), ...sent },
    (main) =>
      holds(main, target.path, value) ? `${target.path.join('.')} was written by a caller` : null,
  )
}

type Target = { field: FlattenedField; isOfProvince: boolean; path: string[] }

/** Named above, or closed to writing by the configuration itself. */
function targetsIn(slug: string, fields: FlattenedField[]): Target[] {
  const province = new Set((ofProvince[slug] ?? '').split(/\s+/))
  const within = (list: FlattenedField[], path: string[], isClosed: boolean): Target[] =>
    list.flatMap((field): Target[] => {
      const [top = field.name] = path
      const isOwn = isClosed || ofProduct.has(top) || isSystem(field)
      const isOfProvince = path.length === 0 && province.has(field.name)
      const here = [...path, field.name]
      if ('virtual' in field && field.virtual) return []
      if ('flattenedFields' in field)
        return within(field.flattenedFields, here, isOwn || isOfProvince)
      const ofProvinceToo = isOfProvince || province.has(top)
      return isOwn || ofProvinceToo ? [{ field, isOfProvince: ofProvinceToo, path: here }] : []
    })
  return within(fields, [], false).filter(({ path }) => path.at(-1) !== 'id')
}

/** Nobody may write it at all: the rule says no without being told who asks. */
function isSystem(field: FlattenedField): boolean {
  const rule = 'access' in field ? field.access?.update : undefined
  if (!rule) return false
  try {
    return rule({ req: { user: null } } as never) === false && rule.length === 0
  } catch {
    return false
  }
}

function forged(question: Case, field: FlattenedField): unknown {
  const { world } = question.scene
  const isMany = 'hasMany' in field && field.hasMany
  const many = (value: unknown) => (isMany ? [value] : value)
  switch (field.type) {
    case 'checkbox':
      return true
    case 'date':
      return moment
    case 'json':
      return [{ code: mark, message: mark }]
    case 'number':
      return many(number)
    case 'radio':
    case 'select': {
      const options = field.options.map((one) => (typeof one === 'string' ? one : one.value))
      return many(options.at(-1))
    }
    case 'relationship':
    case 'upload': {
      const [slug = ''] = [field.relationTo].flat()
      const other = world
        .of(slug)
        .find(({ commune, id }) => commune === 'b' && id !== question.caller.id)
      if (!other) return undefined
      return many(
        Array.isArray(field.relationTo) ? { relationTo: slug, value: other.id } : other.id,
      )
    }
    case 'text':
    case 'textarea':
      return many(mark)
    default:
      return undefined
  }
}

/** The value at its place; of a list in the first row there is. */
function nested(path: string[], value: unknown, { main }: Item): Data {
  const [top = '', ...rest] = path
  if (rest.length === 0) return { [top]: value }
  const there = main[top]
  if (Array.isArray(there)) {
    const [first = {}, ...others] = there as Data[]
    return { [top]: [{ ...first, ...nested(rest, value, { main: first } as Item) }, ...others] }
  }
  const group = (there ?? {}) as Data
  return { [top]: { ...group, ...nested(rest, value, { main: group } as Item) } }
}

function holds(main: Data, path: string[], value: unknown): boolean {
  const [top = '', ...rest] = path
  const here = main[top]
  if (rest.length > 0) {
    const rows = Array.isArray(here) ? here : [here]
    return rows.some((row) => typeof row === 'object' && row && holds(row as Data, rest, value))
  }
  const text = JSON.stringify(here) ?? ''
  if (typeof value === 'boolean' || typeof value === 'number') return here === value
  const [sought = ''] = JSON.stringify(value).match(
    /gia-mao[a-z-]+|1999-09-09|[0-9a-f-]{24,36}/,
  ) ?? [JSON.stringify(value)]
  return text.includes(sought)
}
