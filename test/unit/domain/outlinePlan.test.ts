import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { outlinePlan, type PlanOutline, type Span } from '../../../src/domain/vietnamese/index.ts'
import { anyText } from '../../support/arbitraries.ts'

/** Every piece of an outline, however deep it lies. */
const piecesOf = (outline: PlanOutline): Span[] => [
  ...[outline.purposes, outline.requirements, outline.notes].flat(),
  ...outline.tasks.flatMap((task) =>
    [task.title, task.leadUnit, task.period].flatMap((one) => one ?? []),
  ),
  ...outline.tasks.flatMap(({ coordinatingUnits }) => coordinatingUnits),
  ...outline.implementation.flatMap(({ responsibility, unit }) => [responsibility, unit]),
  ...outline.warnings.map(({ place }) => place),
]
const texts = (spans: { text: string }[]) => spans.map(({ text }) => text)

describe('outlinePlan', () => {
  it('tells purposes and requirements apart by their labels', () => {
    const outline = outlinePlan('Mục đích:\n\n- Một.\n\n- Hai.\n\nYêu cầu:\n\n- Ba.')
    expect(texts(outline.purposes)).toEqual(['Một.', 'Hai.'])
    expect(texts(outline.requirements)).toEqual(['Ba.'])
    expect(outline.notes).toEqual([])
  })

  it('takes the first point from the line of its heading', () => {
    expect(texts(outlinePlan('Mục đích: - Một.\n\n- Hai.').purposes)).toEqual(['Một.', 'Hai.'])
  })

  it('finds a label that is glued to the sentence before it', () => {
    const outline = outlinePlan('Mục đích: - Trên địa bàn xã.Yêu cầu:\n\n- Ba.')
    expect(texts(outline.purposes)).toEqual(['Trên địa bàn xã.'])
    expect(texts(outline.requirements)).toEqual(['Ba.'])
  })

  it('does not take “Yêu cầu các cấp …” for a heading: it has no colon', () => {
    const outline = outlinePlan('Yêu cầu:\n\n- Ba.\n\nYêu cầu các cấp, các ngành thực hiện.')
    expect(texts(outline.requirements)).toEqual(['Ba.'])
    expect(texts(outline.notes)).toEqual(['Yêu cầu các cấp, các ngành thực hiện.'])
  })

  it('reads numbered headings, capitals and decomposed letters', () => {
    const outline = outlinePlan('1. MỤC ĐÍCH\n\nMột.\n\n2. Yêu cầu:\n\n+ Hai.'.normalize('NFD'))
    expect(texts(outline.purposes)).toEqual(['Một.'.normalize('NFD')])
    expect(texts(outline.requirements)).toEqual(['Hai.'])
  })

  it('joins a point that was wrapped over two lines', () => {
    expect(texts(outlinePlan('Mục đích:\n- Một\n  hai.\n- Ba.').purposes)).toEqual([
      'Một\n  hai.',
      'Ba.',
    ])
  })

  it('puts what it does not know among the notes', () => {
    const outline = outlinePlan('Căn cứ Luật.\n\nNội dung:\n\n- Việc một.')
    expect(texts(outline.notes)).toEqual(['Căn cứ Luật.', 'Việc một.'])
  })

  it('says where every piece stands, and never throws', () => {
    const words = fc.constantFrom(
      'Mục đích:',
      'Yêu cầu:',
      '- Một.',
      'hai',
      '\n',
      '\n\n',
      '. ',
      '1. ',
      ':',
      '\u00a0',
      'Tổ chức thực hiện:\nCông an xã\n'.normalize('NFD'),
      'Giao Công an xã chủ trì, phối hợp với các thôn tuần tra trước 1/6. ',
    )
    const text = fc.oneof(
      anyText,
      fc.array(words).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, (source) => {
        for (const { end, start, text: piece } of piecesOf(outlinePlan(source))) {
          expect(source.slice(start, end)).toBe(piece)
        }
      }),
    )
  })
})
