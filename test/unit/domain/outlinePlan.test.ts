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

  it.each([
    'II. NHIỆM VỤ, GIẢI PHÁP',
    'II. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU NĂM 2026',
    'II. MỤC TIÊU, NHIỆM VỤ',
    'II- Giải pháp thực hiện',
    'GIẢI PHÁP',
    'NHIỆM VỤ TRỌNG TÂM',
    'Nội dung, nhiệm vụ',
    'Nội dung; nhiệm vụ:',
    'B. CÁC NHIỆM VỤ CỤ THỂ',
  ])('ends the requirements and begins the tasks at “%s”', (heading) => {
    const { requirements, tasks, warnings } = outlinePlan(`Yêu cầu:\n- Một.\n${heading}\n- Hai.`)
    expect(texts(requirements)).toEqual(['Một.'])
    expect(tasks.map(({ title }) => title.text)).toEqual(['Hai.'])
    expect(warnings.map(({ code }) => code)).not.toContain('headingUnknown')
  })

  it.each([
    'II. NỘI DUNG TUYÊN TRUYỀN',
    'II. Nội dung tuyên truyền cải cách hành chính',
    'NỘI DUNG TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
    'B. Nội dung tuyên truyền năm 2026',
    'CHỈ TIÊU',
    'DỰ TOÁN KINH PHÍ',
    'Thời gian – địa điểm:',
  ])('ends the requirements at “%s”, which opens no tasks', (heading) => {
    const outline = outlinePlan(`Yêu cầu:\n- Một.\n${heading}\n- Hai.`)
    expect(texts(outline.requirements)).toEqual(['Một.'])
    expect(texts(outline.notes).at(-1)).toBe('Hai.')
    expect([outline.tasks, outline.warnings]).toEqual([[], []])
  })

  it('ends a section at every part, keeps a heading it does not know and says so', () => {
    for (const heading of ['II. CĂN CỨ', 'II/ Khẩu hiệu: Toàn dân', 'B. KHẨU HIỆU']) {
      const outline = outlinePlan(`1. Yêu cầu\n- Một.\n${heading}\nba\n- Hai.`)
      expect(texts(outline.requirements)).toEqual(['Một.'])
      expect(texts(outline.notes)).toEqual([heading.replace(/^\S+ /, ''), 'ba', 'Hai.'])
      expect(outline.warnings.map(({ code, place }) => [code, place.text])).toEqual([
        ['headingUnknown', heading.replace(/^\S+ /, '')],
      ])
    }
  })

  it('reads a sentence that assigns behind the mark of a part, and no heading as one', () => {
    const { tasks, warnings } = outlinePlan('I. Giao Công an xã tuần tra.\nII. Phân công cho xã.')
    expect(tasks.map(({ leadUnit }) => leadUnit?.text)).toEqual(['Công an xã'])
    expect(warnings.map(({ code }) => code)).toEqual(['taskWithoutPeriod'])
  })

  it.each([
    'I- MỤC ĐÍCH',
    'I/ Mục đích',
    'I – MỤC ĐÍCH:',
    'A. Mục đích',
    'I.MỤC ĐÍCH',
    'I) Mục đích',
  ])('knows the mark of “%s”', (heading) => {
    expect(texts(outlinePlan(`${heading}\n- Một.`).purposes)).toEqual(['Một.'])
  })

  it.each([
    'MỤC ĐÍCH – YÊU CẦU',
    'Mục đích; yêu cầu:',
    'I- MỤC ĐÍCH - YÊU CẦU',
    'Mục đích yêu cầu',
  ])('knows two labels in “%s”', (heading) => {
    const outline = outlinePlan(`${heading}\n- Một.\nII. YÊU CẦU\n- Hai.`)
    expect(texts(outline.purposes)).toEqual([])
    expect(texts(outline.notes)).toEqual(['Một.'])
    expect(texts(outline.requirements)).toEqual(['Hai.'])
    expect(outline.warnings.map(({ code }) => code)).toEqual(['purposesAndRequirementsTogether'])
  })

  it.each(['I-II/2026', 'V/v tuyên truyền', 'X-quang', 'I/2026', 'C. Mác', 'V.I. Lênin', 'I. 5'])(
    'takes no mark for a part and no text for a heading: %s',
    (text) => {
      expect(texts(outlinePlan(`Yêu cầu:\n\n${text}`).requirements)).toEqual([
        text.replace(/^I\. /, ''),
      ])
    },
  )

  it('does not cut a heading from its mark', () => {
    const text = 'I. Yêu cầu:\n- Một.\nII.Nội dung:\n- Hai.'
    expect(texts(outlinePlan(text).requirements)).toEqual(['Một.'])
    expect(texts(outlinePlan(text).notes)).toEqual(['Hai.'])
  })

  it.each([
    ['III. Kinh phí: 5.000.000 đồng', '5.000.000 đồng'],
    ['Mục đích: 1.500 hộ được tiếp cận', '1.500 hộ được tiếp cận'],
    ['Thời gian: 15.6.2026', '15.6.2026'],
    ['Kinh phí: 2.5 Tỷ đồng', '2.5 Tỷ đồng'],
    ['2.5 tỷ đồng', '2.5 tỷ đồng'],
    ['2026. Tiếp theo', '2026. Tiếp theo'],
    ['1.500.000 đồng', '1.500.000 đồng'],
    ['1.1 Công an xã tuần tra', 'Công an xã tuần tra'],
    ['2.1.3. tuần tra', 'tuần tra'],
    ['I.1. Công an xã', 'Công an xã'],
    ['Mục đích: 1. Một', 'Một'],
    ['12) Một', 'Một'],
  ])('takes a whole mark away and never a part of a number: %s', (text, piece) => {
    const { notes, purposes } = outlinePlan(text)
    expect(texts([...purposes, ...notes])).toEqual([piece])
  })

  it('reads headings and points numbered 1.1', () => {
    const text = '1.1 Mục đích\n- a\n1.2. Yêu cầu:\n- b\n1.2.1 Ca'
    expect(texts(outlinePlan(text).purposes)).toEqual(['a'])
    expect(texts(outlinePlan(text).requirements)).toEqual(['b', 'Ca'])
  })

  it('loses no digit but those of a whole mark', () => {
    const heading = fc.constantFrom('', 'Mục đích: ', 'III. Kinh phí: ', '1.1 Yêu cầu: ')
    const mark = fc.constantFrom('', '- ', 'a) ', '+ ')
    const group = fc.array(fc.constantFrom(...'0123456789'), { maxLength: 4, minLength: 1 })
    const sign = fc.constantFrom('', '.', ',', '/', '-', ' ', '%')
    const figure = fc
      .array(fc.tuple(group, sign), { maxLength: 4, minLength: 1 })
      .map((parts) => parts.map(([digits, before]) => before + digits.join('')).join(''))
    const unit = fc.constantFrom('', ' đồng', ' hộ', '%', 'm²', ' tỷ', 'h30')
    fc.assert(
      fc.property(heading, mark, figure, unit, (...[inLine, marked, number, of]) => {
        const { notes, purposes, requirements } = outlinePlan(`${inLine}${marked}${number}${of}`)
        const pieces = texts([...purposes, ...requirements, ...notes]).join('')
        expect(pieces.replace(/\D/g, '')).toBe(`${number}${of}`.replace(/\D/g, ''))
      }),
    )
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
