import { describe, expect, it } from '@jest/globals'

import {
  type OutlinedTask,
  outlinePlan,
  parsePeriod,
} from '../../../src/domain/vietnamese/index.ts'

/** A task as a clerk would read it out: `lead + partners: title (period)`. */
const said = ({ coordinatingUnits, kind, leadUnit, period, title }: OutlinedTask) =>
  [
    kind === 'deNghi' ? 'đề nghị ' : '',
    [leadUnit?.text ?? '?', ...coordinatingUnits.map(({ text }) => text)].join(' + '),
    `: ${title.text}`,
    period ? ` (${period.text})` : '',
  ].join('')

const tasksOf = (text: string | string[][]) => outlinePlan(text).tasks.map(said)
const codesOf = (text: string | string[][]) => outlinePlan(text).warnings.map(({ code }) => code)

describe('outlinePlan on prose that assigns', () => {
  it.each([
    [
      'Giao Công an xã chủ trì, phối hợp với Ban CHQS xã, các thôn tuần tra ban đêm.',
      'Công an xã + Ban CHQS xã + các thôn: tuần tra ban đêm.',
    ],
    ['Giao cho Trạm Y tế tổ chức tiêm chủng.', 'Trạm Y tế: tổ chức tiêm chủng.'],
    [
      'Giao Phòng Kinh tế phối hợp với Công an xã và các thôn để kiểm tra chợ.',
      'Phòng Kinh tế + Công an xã + các thôn: kiểm tra chợ.',
    ],
    [
      'Phòng Văn hoá - Xã hội có trách nhiệm đăng tải tin bài.',
      'Phòng Văn hoá - Xã hội: đăng tải tin bài.',
    ],
    [
      'Văn phòng HĐND và UBND chủ trì, phối hợp Đoàn Thanh niên có trách nhiệm tổ chức hội nghị.',
      'Văn phòng HĐND và UBND + Đoàn Thanh niên: tổ chức hội nghị.',
    ],
    [
      'Đề nghị Ủy ban MTTQ Việt Nam xã vận động đoàn viên tham gia.',
      'đề nghị Ủy ban MTTQ Việt Nam xã: vận động đoàn viên tham gia.',
    ],
    [
      'Các thôn, các đơn vị thực hiện nghiêm túc Kế hoạch này.',
      'Các thôn, các đơn vị: thực hiện nghiêm túc Kế hoạch này.',
    ],
    [
      'Giao Công an xã phối hợp với các thôn dọn dẹp.',
      'Công an xã: phối hợp với các thôn dọn dẹp.',
    ],
  ])('reads %s', (sentence, task) => {
    expect(tasksOf(sentence)).toEqual([task])
    const [decomposed] = tasksOf(sentence.normalize('NFD'))
    expect(decomposed?.normalize('NFC')).toBe(task)
  })

  it('reads sentence by sentence, says who does what, and keeps the paragraph as a note', () => {
    const text = 'Giao Trưởng thôn niêm yết danh sách. Đề nghị Hội Phụ nữ vận động hội viên.'
    const { implementation, notes } = outlinePlan(text)
    expect(implementation.map(({ kind, unit }) => [kind, unit.text])).toEqual([
      ['giao', 'Trưởng thôn'],
      ['deNghi', 'Hội Phụ nữ'],
    ])
    expect(implementation[1]?.responsibility.text).toBe('vận động hội viên.')
    expect(notes.map((note) => note.text)).toEqual([text])
  })

  it('reads what stands below or behind the name of a unit under “Tổ chức thực hiện”', () => {
    const text = `III. TỔ CHỨC THỰC HIỆN
1. Văn phòng HĐND và UBND:
- Chủ trì, phối hợp với các đơn vị tham mưu Kế hoạch; hoàn thành trước ngày 15/6/2026.
- Trách nhiệm khác.
2. Trạm Y tế: phun thuốc tại các thôn.

Công an xã

Tổng hợp, báo cáo định kỳ hằng tháng.

Trên đây là Kế hoạch.`
    expect(tasksOf(text)).toEqual([
      'Văn phòng HĐND và UBND + các đơn vị: tham mưu Kế hoạch; hoàn thành trước ngày 15/6/2026. (trước ngày 15/6/2026)',
      'Trạm Y tế: phun thuốc tại các thôn.',
      'Công an xã: Tổng hợp, báo cáo định kỳ hằng tháng. (định kỳ hằng tháng)',
    ])
  })

  it('takes the points under “Nhiệm vụ” for tasks that still need a lead', () => {
    const text = 'II. Nhiệm vụ:\n- Mở chuyên mục trong quý II.\n- Giao Công an xã tuần tra.'
    expect(tasksOf(text)).toEqual([
      '?: Mở chuyên mục trong quý II. (trong quý II)',
      'Công an xã: tuần tra.',
    ])
    expect(codesOf(text)).toEqual(['taskWithoutLead', 'taskWithoutPeriod'])
  })

  it('leaves purposes and requirements alone, even when they speak of duties', () => {
    expect(tasksOf('Yêu cầu:\n- Các đơn vị có trách nhiệm tổ chức nghiêm túc.')).toEqual([])
    expect(tasksOf('Yêu cầu các cấp nêu cao vai trò trách nhiệm và nhiệm vụ được giao.')).toEqual(
      [],
    )
  })

  it('says so when a sentence seems to assign and cannot be taken apart', () => {
    for (const text of [
      'Giao Công an xã ra sức.',
      'Giao Công an xã chủ trì.',
      'Đề nghị tổ chức.',
      'Khi thực hiện, đơn vị nào cũng có trách nhiệm như nhau.',
    ]) {
      expect([text, tasksOf(text), codesOf(text)]).toEqual([text, [], ['assignmentUnclear']])
    }
    const listed = 'Tổ chức thực hiện:\n1. Công an xã\n- Chủ trì.'
    expect(codesOf(listed)).toEqual(['assignmentUnclear'])
  })

  it('asks to part purposes and requirements that stand together', () => {
    const text = 'I. MỤC ĐÍCH, YÊU CẦU\n- Một.\n- Hai.'
    expect(codesOf(text)).toEqual(['purposesAndRequirementsTogether'])
    expect(codesOf('I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích:\n- Một.')).toEqual([])
  })

  it('does not search a sentence for a period without end', () => {
    const words = 'ngày hội, '.repeat(9)
    expect(tasksOf(`Giao Công an xã tổ chức ${words}trước ngày 1/6.`)[0]).not.toMatch(/\)$/)
  })
})

describe('outlinePlan on a table', () => {
  const heads = ['#', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời gian']
  const plan = [
    heads,
    [
      '1',
      'Chuyên mục CCHC',
      'Phòng Văn hoá – Xã hội',
      'Văn phòng HĐND và UBND',
      '≥ 2 tin/tháng',
      'Thường xuyên',
    ],
    [
      '2',
      'Hội nghị tại các thôn',
      'Trung tâm PVHCC',
      'Các thôn; Đoàn Thanh niên',
      'Biên bản, ảnh',
      'Quý II/2026',
    ],
    ['3', 'Phát thanh', 'Phòng Văn hoá – Xã hội', 'Trưởng thôn', 'Lịch phát', 'Hằng tháng'],
    ['4', 'Báo cáo', 'Văn phòng HĐND và UBND', 'các đơn vị', 'Báo cáo', 'Trước ngày 10/12/2026'],
  ]

  it('reads every row', () => {
    expect(tasksOf(plan)).toEqual([
      'Phòng Văn hoá – Xã hội + Văn phòng HĐND và UBND: Chuyên mục CCHC (Thường xuyên)',
      'Trung tâm PVHCC + Các thôn + Đoàn Thanh niên: Hội nghị tại các thôn (Quý II/2026)',
      'Phòng Văn hoá – Xã hội + Trưởng thôn: Phát thanh (Hằng tháng)',
      'Văn phòng HĐND và UBND + các đơn vị: Báo cáo (Trước ngày 10/12/2026)',
    ])
    const { notes, tasks, warnings } = outlinePlan(plan)
    expect([notes, warnings]).toEqual([[], []])
    expect(tasks.map(({ period }) => parsePeriod(period?.text ?? '').due)).toEqual([
      null,
      '2026-06-30',
      null,
      '2026-12-09',
    ])
    expect(tasks[1]?.output?.text).toBe('Biên bản, ảnh')
  })

  it('says in which cell a piece stands, and where in it', () => {
    const [task] = outlinePlan([heads, ['1', ' Việc ', 'A', 'B; C', '', '']]).tasks
    expect(task?.title).toEqual({ cell: { column: 1, row: 1 }, end: 5, start: 1, text: 'Việc' })
    expect(task?.coordinatingUnits[1]).toEqual({
      cell: { column: 3, row: 1 },
      end: 4,
      start: 3,
      text: 'C',
    })
  })

  it.each([
    ['TT', 'NỘI DUNG CÔNG VIỆC', 'Cơ quan thực hiện', 'Đơn vị phối hợp', 'Kết quả', 'Tiến độ'],
    ['STT', 'Nội dung', 'Đơn vị phụ trách', 'Phối hợp thực hiện', 'Sản phẩm/Kết quả', 'Thời hạn'],
    ['Số TT', 'Nội dung thực hiện', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời gian hoàn thành'],
  ])('knows the heads %s, %s, %s …', (...row) => {
    expect(tasksOf([row, ['1', 'Việc', 'A', 'B', 'C', 'Quý I']])).toEqual(['A + B: Việc (Quý I)'])
  })

  it('carries merged cells down, but never partners to another lead', () => {
    const table = [
      heads,
      ['1', 'Một', 'A', 'B', 'x', 'Quý I'],
      ['2', 'Hai', '', '', '', ''],
      ['3', 'Ba', 'C', '', '', 'Quý II'],
      ['', '', 'D', 'E', '', ''],
    ]
    expect(tasksOf(table)).toEqual([
      'A + B: Một (Quý I)',
      'A + B: Hai (Quý I)',
      'C: Ba (Quý II)',
      'D + E: Ba (Quý II)',
    ])
    expect(outlinePlan(table).tasks.map(({ output }) => output?.text)).toEqual([
      'x',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('groups by rows with a Roman number and by cells merged over the row', () => {
    const table = [
      heads,
      ['I', 'Tuyên truyền', '', '', '', ''],
      ['1', 'Một', 'A', '', '', 'Quý I'],
      ['Chuyển đổi số', 'Chuyển đổi số', 'Chuyển đổi số', 'Chuyển đổi số', '', ''],
      ['1', 'Hai', '', '', '', ''],
      ['III. Khác', '', '', '', '', ''],
      ['1', 'Ba', 'B', '', '', 'Quý II'],
    ]
    const { tasks } = outlinePlan(table)
    expect(tasks.map(({ group }) => group?.text)).toEqual([
      'Tuyên truyền',
      'Chuyển đổi số',
      'III. Khác',
    ])
    expect(codesOf(table)).toEqual(['taskWithoutLead', 'taskWithoutPeriod'])
  })

  it('reads two rows of heads, and skips column numbers and heads of the next page', () => {
    const table = [
      ['STT', 'Nhiệm vụ', 'Đơn vị', 'Đơn vị', 'Thời gian', 'Kinh phí', 'Ghi chú'],
      ['', '', 'Chủ trì', 'Phối hợp', '', '', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['1', 'Một', 'A', '', 'Quý I', '2.000.000 đồng', 'chờ tỉnh'],
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kinh phí', 'Ghi chú'],
      ['2', 'Hai', 'B', '', 'Quý II', '', ''],
    ]
    const { notes, tasks } = outlinePlan(table)
    expect(tasks.map(said)).toEqual(['A: Một (Quý I)', 'B: Hai (Quý II)'])
    expect(tasks[0]?.budget?.text).toBe('2.000.000 đồng')
    expect(notes.map(({ text }) => text)).toEqual(['chờ tỉnh'])
  })

  it('loses no cell: what is above the heads, in other columns or without a task is a note', () => {
    const table = [
      ['Phụ lục'],
      ['Nhiệm vụ', 'Chủ trì', 'Địa điểm', 'Chủ trì'],
      ['', 'A', 'Nhà văn hoá', ''],
      ['Một', 'B', 'Sân', 'C', 'thừa'],
      ['', '', '', ''],
    ]
    const { notes, tasks } = outlinePlan(table)
    expect(notes.map(({ text }) => text)).toEqual([
      'Phụ lục',
      'A',
      'Nhà văn hoá',
      'Sân',
      'C',
      'thừa',
    ])
    expect(tasks.map(said)).toEqual(['B: Một'])
  })

  it('warns of two leads in one cell', () => {
    expect(codesOf([heads, ['1', 'Một', 'Công an xã; Trạm Y tế', '', '', 'Quý I']])).toEqual([
      'severalLeads',
    ])
  })

  it('says so when it finds no heads', () => {
    expect(
      codesOf([
        ['Việc', 'Ai'],
        ['một', 'hai'],
      ]),
    ).toEqual(['noTableHead'])
    expect(codesOf([['Nhiệm vụ'], ['một']])).toEqual(['noTableHead'])
    expect(outlinePlan([])).toEqual({
      implementation: [],
      notes: [],
      purposes: [],
      requirements: [],
      tasks: [],
      warnings: [],
    })
  })
})
