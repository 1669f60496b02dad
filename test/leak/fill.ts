import type { Data, Item } from './types.ts'
import type { World } from './world.ts'
import { createLocalReq, type FlattenedField, type Payload, type PayloadRequest } from 'payload'

import { relationHere, richText } from './richText.ts'
import { usable } from './usable.ts'

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>
type Validate = (value: unknown, options: object) => Promise<string | true> | string | true

/** What the fields of one item are filled with. */
export type Filler = {
  day: (path: string) => string
  instant: (path: string) => string
  /** Stays empty: with a value there the whole item could not be saved. */
  isLeftOut: (path: string, field: FlattenedField) => boolean
  item: Item
  /** A value that is found in answers as it is. */
  keep: (path: string, value: string) => string
  /** Which item of its collection it is: no two have the same number. */
  nth: number
  number: (path: string) => number
  relate: (field: Relation, path: string) => unknown
  slug: string
  word: (path: string) => string
  world: World
}

/** What is not filled in: the world says it, or Payload computes it. */
const said = new Set(['_status', 'createdAt', 'createdBy', 'deletedAt', 'firstPublishedAt', 'id'])
for (const name of ['tenant', 'updatedAt', 'updatedBy', 'url', 'thumbnailURL']) said.add(name)
// What shows a file, the product says itself.
for (const name of ['heldBy', 'holders']) said.add(name)

/** Shapes a text may need; the first that the field's own check accepts is taken. */
const shapes: ((word: string) => string)[] = [
  (word) => `Bí mật ${word}`,
  (word) => word,
  (word) => `https://${word}.example/`,
  (word) => `${word}@portal.example`,
]
/** Beyond them: a day, or nothing. */
const [day, anyDay, nothing] = [100, 101, 102]
const [ownNumber, noNumber] = [-1, -2]

/** Fills any collection from the definitions of its fields, with values that its checks accept. */
export class Fields {
  private readonly numberOf = new Map<string, number>()
  private readonly req: Promise<PayloadRequest>
  private rows = 1
  private readonly shapeOf = new Map<string, number>()

  constructor(payload: Payload) {
    this.req = createLocalReq({}, payload)
  }

  async fill(fields: FlattenedField[], filler: Filler, prefix = ''): Promise<Data> {
    const data: Data = {}
    for (const field of fields) {
      if (said.has(field.name) && prefix === '') continue
      if ('virtual' in field && field.virtual) continue
      if (filler.isLeftOut(prefix + field.name, field)) {
        // It may have been filled in before: what it pointed to is not pointed to any more.
        if ('relationTo' in field) data[field.name] = field.hasMany ? [] : null
        continue
      }
      const value = await this.valueOf(field, filler, prefix + field.name)
      if (value !== undefined) data[field.name] = value
    }
    return data
  }

  /** Rows of a list have ids of their own, which the form sends along. */
  private rowId(): string {
    return (this.rows++).toString(16).padStart(24, '0')
  }

  private async valueOf(field: FlattenedField, filler: Filler, path: string): Promise<unknown> {
    const stated = usable[`${filler.slug}.${path}`]
    if (stated) return stated(filler, path)
    switch (field.type) {
      case 'array':
        return [
          { ...(await this.fill(field.flattenedFields, filler, `${path}.`)), id: this.rowId() },
        ]
      case 'checkbox':
        return false
      case 'date':
        return filler.instant(path)
      case 'group':
      case 'tab':
        return this.fill(field.flattenedFields, filler, `${path}.`)
      case 'json':
        return [{ code: 'thu', message: filler.word(path), name: filler.word(path), size: 1 }]
      case 'number':
        return field.hasMany ? undefined : this.numberFor(field, filler, path)
      case 'radio':
      case 'select': {
        const [first] = field.options
        const value = typeof first === 'string' ? first : first?.value
        return 'hasMany' in field && field.hasMany ? [value] : value
      }
      case 'relationship':
      case 'upload':
        return filler.relate(field, path)
      case 'richText':
        return richText(filler.word(path), filler.relate(relationHere, path))
      case 'email':
      case 'text':
      case 'textarea':
        return this.textFor(field, filler, path)
      default:
        return undefined
    }
  }

  /** One that can be told from all others, where there is room for it. */
  private async numberFor(field: FlattenedField, filler: Filler, path: string) {
    const key = `${filler.slug}.${path}`
    const known = this.numberOf.get(key) ?? (await this.numberKindFor(field, filler, path))
    this.numberOf.set(key, known)
    if (known === noNumber) return undefined
    return known === ownNumber ? filler.number(path) : known
  }

  private async numberKindFor(field: FlattenedField, filler: Filler, path: string) {
    if (await this.accepts(field, 7_399_999, filler, path)) return ownNumber
    for (const value of [1, 2026]) if (await this.accepts(field, value, filler, path)) return value
    return noNumber
  }

  private async textFor(field: FlattenedField, filler: Filler, path: string): Promise<unknown> {
    const key = `${filler.slug}.${path}`
    const known = this.shapeOf.get(key) ?? (await this.shapeFor(field, filler, path))
    this.shapeOf.set(key, known)
    const shape = shapes[known]
    const text = shape ? shape(filler.word(path)) : fixed(known, filler, path)
    return 'hasMany' in field && field.hasMany && text !== undefined ? [text] : text
  }

  /** The index of a shape; beyond them a day, or nothing. */
  private async shapeFor(field: FlattenedField, filler: Filler, path: string): Promise<number> {
    const isMany = 'hasMany' in field && field.hasMany
    for (const [index, shape] of shapes.entries()) {
      const text = shape('bimat00000z')
      if (await this.accepts(field, isMany ? [text] : text, filler, path)) return index
    }
    if (await this.accepts(field, '1795-02-28', filler, path)) {
      // Only what not everybody reads needs a day that can be told from all others.
      return 'access' in field && field.access?.read ? day : anyDay
    }
    return 'required' in field && field.required ? 1 : nothing
  }

  private async accepts(field: FlattenedField, value: unknown, filler: Filler, path: string) {
    if (!('validate' in field) || typeof field.validate !== 'function') return true
    const options = {
      ...field,
      collectionSlug: filler.slug,
      data: {},
      event: 'submit',
      operation: 'create',
      overrideAccess: true,
      path: path.split('.'),
      preferences: { fields: {} },
      req: await this.req,
      required: false,
      siblingData: {},
    }
    try {
      return (await (field.validate as Validate)(value, options)) === true
    } catch {
      return false
    }
  }
}

function fixed(shape: number, filler: Filler, path: string): string | undefined {
  if (shape === day) return filler.day(path)
  return shape === anyDay ? '2026-01-15' : undefined
}
