import { describe, expect, it } from '@jest/globals'

import { isRichText } from '../../../src/richtext/isRichText.ts'
import { internalLink, nested, paragraph, textOf, upload } from '../../support/richText.ts'

const cell = { children: [], colSpan: 1, headerState: 0, rowSpan: 1, type: 'tablecell', version: 1 }

describe('isRichText', () => {
  it.each([
    ['a paragraph', paragraph('Nội dung “có ngoặc” & <dấu>.')],
    ['a text without a word', textOf()],
    ['a link and a file', textOf(internalLink('plans', 'x'), upload('y'))],
    [
      'a table with its widths',
      textOf({
        children: [{ children: [cell], height: 20, type: 'tablerow', version: 1 }],
        colWidths: [80, 120],
        type: 'table',
      }),
    ],
    ['a heading', textOf({ children: [], tag: 'h2', type: 'heading' })],
    ['a line', textOf({ type: 'horizontalrule', version: 1 })],
  ])('knows %s', (_what, state) => {
    expect(isRichText(state)).toBe(true)
  })

  it.each([
    ['a root inside the text', textOf({ children: [], type: 'root' })],
    ['a text with children', textOf({ children: [], text: 'x', type: 'text' })],
    ['a paragraph without any', textOf({ type: 'paragraph' })],
    ['an attribute that is an object', textOf({ $: { x: 1 }, children: [], type: 'paragraph' })],
    ['fields that hold a list', textOf({ children: [], fields: { url: [] }, type: 'link' })],
    ['a width that is a word', textOf({ children: [], colWidths: ['9'], type: 'table' })],
    ['more levels than a person writes', nested(60)],
    ['more nodes than a person writes', textOf(...Array(30_000).fill({ type: 'linebreak' }))],
    ['a novel', paragraph('x'.repeat(3_000_000))],
  ])('does not know %s', (_what, state) => {
    expect(isRichText(state)).toBe(false)
  })
})
