import type { FlattenedField } from 'payload'

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** What a rich text may point to. */
export const relationHere = {
  name: 'doc',
  relationTo: 'articles',
  type: 'relationship',
} as Relation

const block = { direction: 'ltr', format: '', indent: 0, version: 1 }

/** A paragraph with a link to another item in it. */
export function richText(text: string, linked: unknown): object {
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
