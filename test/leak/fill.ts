import type { Data } from './types.ts'
import { createLocalReq, type FlattenedField, type Payload, type PayloadRequest } from 'payload'

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>
type Validate = (value: unknown, options: object) => Promise<string | true> | string | true

/** What the fields of one item are filled with. */
export type Filler = {
  day: (path: string) => string
  /** Stays empty: with a value there the whole item could not be saved. */
  isLeftOut: (path: string, field: FlattenedField) => boolean
  relate: (field: Relation, path: string) => unknown
  slug: string
  word: (path: string) => string
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
  (word) => `https://thutuc.dichvucong.gov.vn/p/home/${word}.html`,
  (word) => `https://tinnhiemmang.vn/${word}`,
]

/** Fills any collection from the definitions of its fields, with values that its checks accept. */
export class Fields {
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
    switch (field.type) {
      case 'array':
        return [
          { ...(await this.fill(field.flattenedFields, filler, `${path}.`)), id: this.rowId() },
        ]
      case 'checkbox':
        return false
      case 'date':
        return '2026-01-15T01:00:00.000Z'
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
        return richText(filler.word(path), filler.relate(anything, path))
      case 'email':
      case 'text':
      case 'textarea':
        return this.textFor(field, filler, path)
      default:
        return undefined
    }
  }

  private async numberFor(field: FlattenedField, filler: Filler, path: string) {
    for (const value of [1, 2026]) if (await this.accepts(field, value, filler, path)) return value
    return undefined
  }

  private async textFor(field: FlattenedField, filler: Filler, path: string): Promise<unknown> {
    const name = path.split('.').at(-1)
    if (name === 'filename') return `${filler.word(path)}.pdf`
    if (name === 'charset') return 'utf-8'
    // The number of a procedure has no room for a word.
    if (path === 'code') return `1.${100_000 + this.rows++}`
    if (name?.toLowerCase().endsWith('sha256')) return filler.word(path)
    if (name === 'mimeType') return 'application/pdf'
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

const [day, anyDay, nothing] = [100, 101, 102]

function fixed(shape: number, filler: Filler, path: string): string | undefined {
  if (shape === day) return filler.day(path)
  return shape === anyDay ? '2026-01-15' : undefined
}

/** What a rich text may point to. */
const anything = { name: 'doc', relationTo: 'articles', type: 'relationship' } as Relation

const block = { direction: 'ltr', format: '', indent: 0, version: 1 }

/** A paragraph with a link to another item in it. */
function richText(text: string, linked: unknown): object {
  const words = { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }
  const fields = { doc: { relationTo: 'articles', value: linked }, linkType: 'internal' }
  const link = {
    ...block,
    children: [{ ...words, text: 'Xem' }],
    fields: { ...fields, newTab: false },
    id: '0123456789abcdef01234568',
    type: 'link',
    version: 3,
  }
  const children = typeof linked === 'string' ? [words, link] : [words]
  return { root: { ...block, children: [{ ...block, children, type: 'paragraph' }], type: 'root' } }
}
