import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parsePeriod, type Period } from '../../../src/domain/vietnamese/index.ts'

type Row = [text: string, start: null | string, due: null | string, recurrence?: string]

const nothing: Period = { due: null, recurrence: null, start: null, yearAssumed: false }

describe('parsePeriod', () => {
  it.each<Row>([
    ['Quý I/2026', '2026-01-01', '2026-03-31'],
    ['Quý 1 năm 2026', '2026-01-01', '2026-03-31'],
    ['QUÝ  IV - 2026', '2026-10-01', '2026-12-31'],
    ['quí 2 2026', '2026-04-01', '2026-06-30'],
    ['Tháng 3/2026', '2026-03-01', '2026-03-31'],
    ['Tháng 02 năm 2024', '2024-02-01', '2024-02-29'],
    ['Tháng 3, năm 2026', '2026-03-01', '2026-03-31'],
    ['03/2026', '2026-03-01', '2026-03-31'],
    ['Trong tháng 3-2026.', '2026-03-01', '2026-03-31'],
    ['6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'],
    ['06 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['9 tháng đầu năm 2026', '2026-01-01', '2026-09-30'],
    ['Năm 2026', '2026-01-01', '2026-12-31'],
    ['Trong năm 2026', '2026-01-01', '2026-12-31'],
    ['Ngày 15/6/2026', '2026-06-15', '2026-06-15'],
    ['ngày 15 tháng 6 năm 2026', '2026-06-15', '2026-06-15'],
    ['15-6-2026', '2026-06-15', '2026-06-15'],
    ['Giai đoạn 2026-2030', '2026-01-01', '2030-12-31'],
    ['Hoàn thành trong Quý II/2026', '2026-04-01', '2026-06-30'],
  ])('reads %s', (text, start, due) => {
    expect(parsePeriod(text)).toEqual({ ...nothing, due, start })
    expect(parsePeriod(` ${text} `.normalize('NFD'), 1999)).toEqual({ ...nothing, due, start })
  })

  it.each<Row>([
    ['Trước ngày 15/6/2026', null, '2026-06-14'],
    ['Trước ngày 01/01/2026', null, '2025-12-31'],
    ['Trước tháng 6/2026', null, '2026-05-31'],
    ['Chậm nhất 15/6/2026', null, '2026-06-15'],
    ['Chậm nhất là ngày 15/6/2026', null, '2026-06-15'],
    ['Không muộn hơn ngày 15/6/2026', null, '2026-06-15'],
    ['Đến hết tháng 6/2026', null, '2026-06-30'],
    ['Hoàn thành trước 30/6/2026', null, '2026-06-29'],
    ['Từ ngày 01/3/2026', '2026-03-01', null],
  ])('reads one end: %s', (text, start, due) => {
    expect(parsePeriod(text)).toEqual({ ...nothing, due, start })
  })

  it.each<Row>([
    ['Từ ngày 01/3 đến ngày 30/6/2026', '2026-03-01', '2026-06-30'],
    ['Từ tháng 3/2026 đến hết tháng 6', '2026-03-01', '2026-06-30'],
    ['Từ tháng 11/2026 tới tháng 2/2027', '2026-11-01', '2027-02-28'],
    ['Tháng 3 – 6/2026', '2026-03-01', '2026-06-30'],
    ['Quý I - II/2026', '2026-01-01', '2026-06-30'],
    ['01-03-2026 - 30-06-2026', '2026-03-01', '2026-06-30'],
    ['Ngày 15-20/6/2026', '2026-06-15', '2026-06-20'],
    ['Từ 01 đến 15/6/2026', '2026-06-01', '2026-06-15'],
    ['Quý I, II/2026', '2026-01-01', '2026-06-30'],
    ['Quý I và quý II năm 2026', '2026-01-01', '2026-06-30'],
    ['Tháng 3, 4 và 5/2026', '2026-03-01', '2026-05-31'],
  ])('reads two ends, and a year written at one holds for both: %s', (text, start, due) => {
    expect(parsePeriod(text, 1999)).toEqual({ ...nothing, due, start })
  })

  it.each<Row>([
    ['Hằng tháng', null, null, 'monthly'],
    ['Hàng quý', null, null, 'quarterly'],
    ['Định kỳ hằng năm', null, null, 'yearly'],
    ['Thường xuyên', null, null, 'continuous'],
    ['Cả năm', null, null, 'continuous'],
    ['Thường xuyên, trong năm', null, null, 'continuous'],
    ['Cả năm 2026', '2026-01-01', '2026-12-31', 'continuous'],
    ['Hằng tháng trong năm 2026', '2026-01-01', '2026-12-31', 'monthly'],
    ['Trước ngày 15 hằng tháng', null, null, 'monthly'],
    ['Quý I hằng năm', null, null, 'yearly'],
    ['29/02 hằng năm', null, null, 'yearly'],
  ])('reads what comes again: %s', (text, start, due, recurrence) => {
    expect(parsePeriod(text, 1999)).toEqual({ ...nothing, due, recurrence, start })
  })

  it.each<Row>([
    ['Quý I', '2026-01-01', '2026-03-31'],
    ['Trong tháng 3', '2026-03-01', '2026-03-31'],
    ['6 tháng đầu năm', '2026-01-01', '2026-06-30'],
    ['Trong năm', '2026-01-01', '2026-12-31'],
    ['Trước 15/6', null, '2026-06-14'],
    ['Từ 01/3 đến 30/6', '2026-03-01', '2026-06-30'],
    ['Quý I, II', '2026-01-01', '2026-06-30'],
  ])('takes the year of the plan and says so: %s', (text, start, due) => {
    expect(parsePeriod(text, 2026)).toEqual({ ...nothing, due, start, yearAssumed: true })
    for (const year of [undefined, NaN, 0, 2026.5, 10_000]) {
      expect(parsePeriod(text, year)).toEqual(nothing)
    }
  })

  it.each([
    ['Quy I/2026', '2026-01-01', '2026-03-31'],
    ['thang 3/2026', '2026-03-01', '2026-03-31'],
    ['TRUOC NGAY 15/6/2026', null, '2026-06-14'],
    ['Tu thang 3 den het thang 6 năm 2026', '2026-03-01', '2026-06-30'],
    ['Định kỳ hang thang trong nam 2026', '2026-01-01', '2026-12-31'],
  ])('reads words without their diacritics: %s', (text, start, due) => {
    expect(parsePeriod(text)).toMatchObject({ due, start })
  })

  it.each([
    'Quỹ I/2026',
    'Quỵ I/2026',
    'Thắng 3/2026',
    'Thăng 3/2026',
    'THẲNG 3/2026',
    'Trược ngày 15/6/2026',
    'Ngáy 15/6/2026',
    'Nấm 2026',
    'Tư tháng 3/2026',
    'Hăng tháng',
    'Thương xuyên',
    'Cá năm',
    'Quý I/2026 - quỹ II/2026',
    'Tháng 3\u0301/2026',
  ])('does not take another word for one of its own: %s', (text) => {
    for (const form of ['NFC', 'NFD'])
      expect(parsePeriod(text.normalize(form), 2026)).toEqual(nothing)
  })

  it.each([
    'Theo kế hoạch của tỉnh',
    'Khi có yêu cầu',
    'Hằng tuần',
    'Tuần 3 tháng 6/2026',
    'Cuối tháng 6/2026',
    'Quý V/2026',
    'Tháng 13/2026',
    '31/02/2026',
    'Trước ngày 31/02/2026',
    'Trước ngày 01/01/0001',
    'Từ 31/02/2026 đến 15/3/2026',
    'Từ 15/02/2026 đến 31/02/2026',
    '31/02 hằng năm',
    'Ngày 32 hằng tháng',
    'Quý I/2026 hằng năm',
    'Hằng tháng năm 0000',
    'Từ tháng 11 đến tháng 2/2027',
    'Tháng 6/2026 - tháng 3/2026',
    'Quý I, III/2026',
    'Quý I, tháng 5/2026',
    'Quý I/2026 và quý II/2027',
    'Năm 2026, 2027',
    '1-3/2026',
    'Từ 3 đến 6/2026',
    'Từ nay đến hết năm 2026',
    'Quý I đến khi xong',
    'Tháng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13',
    'Năm',
    '05',
    '',
    `Quý I/2026${' và sau đó'.repeat(20)}`,
  ])('does not guess at “%s”', (text) => {
    expect(parsePeriod(text, 2026)).toEqual(nothing)
  })

  it('reads a month however it is written', () => {
    const month = fc.integer({ max: 12, min: 1 })
    const year = fc.integer({ max: 9999, min: 1000 })
    const sign = fc.constantFrom('/', '-', ' / ', ' năm ', ' ')
    fc.assert(
      fc.property(month, year, sign, (one, inYear, before) => {
        const { due, start } = parsePeriod(`Tháng ${one}${before}${inYear}`)
        expect(start).toBe(`${inYear}-${String(one).padStart(2, '0')}-01`)
        expect(due?.slice(0, 7)).toBe(start?.slice(0, 7))
      }),
    )
  })
})
