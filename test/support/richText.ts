import type { Article } from '../../src/payload-types.ts'

type Body = Article['body']
type Block = Body['root']['children'][number]

/** A rich text of these blocks. */
export function richText(...children: Block[]): Body {
  return {
    root: { children, direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 },
  }
}

/** A rich text of one paragraph. */
export function paragraph(text: string): Body {
  return richText({
    children: [{ detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }],
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'paragraph',
    version: 1,
  })
}

const root = { direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 }
const block = { direction: 'ltr', format: '', indent: 0, type: 'paragraph', version: 1 }

/** A rich text of these nodes, right or wrong. */
export const textOf = (...children: unknown[]) => ({ root: { ...root, children } })

/** Paragraphs inside each other, this deep. */
export function nested(depth: number): object {
  let node: object = { ...block, children: [] }
  for (let level = 1; level < depth; level += 1) node = { ...block, children: [node] }
  return textOf(node)
}

/** A file shown in the text. */
export const upload = (value: unknown) => ({
  fields: null,
  format: '',
  id: '0123456789abcdef01234567',
  relationTo: 'attachments',
  type: 'upload',
  value,
  version: 3,
})

/** A paragraph with a link to an item of the portal. */
export const internalLink = (relationTo: string, value: unknown) => ({
  ...block,
  children: [
    {
      ...block,
      children: [
        { detail: 0, format: 0, mode: 'normal', style: '', text: 'Xem', type: 'text', version: 1 },
      ],
      fields: { doc: { relationTo, value }, linkType: 'internal', newTab: false },
      id: '0123456789abcdef01234568',
      type: 'link',
      version: 3,
    },
  ],
})

const styled = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const textNode = (text: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

/** A heading of this level. */
export const heading = (tag: string, text: string) => ({
  ...styled,
  children: [textNode(text)],
  tag,
  type: 'heading',
})

/** A table of one cell; 1: it is a header. */
export const table = (headerState: number) => ({
  ...styled,
  children: [
    {
      ...styled,
      children: [
        {
          ...styled,
          backgroundColor: null,
          children: [{ ...styled, children: [textNode('Nhiệm vụ')], type: 'paragraph' }],
          colSpan: 1,
          headerState,
          rowSpan: 1,
          type: 'tablecell',
        },
      ],
      type: 'tablerow',
    },
  ],
  type: 'table',
})
