import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { findPersonalData } from '../../../src/domain/vietnamese/index.ts'

const found = (text: string) => findPersonalData(text).map((match) => [match.kind, match.text])

describe('findPersonalData', () => {
  it.each([
    'CCCD 012345678901.',
    'VND 012345678901',
    'mã số thuế cá nhân 012345678901',
    '(số = 012345678901)',
    'CCCD:012345678901, cấp ngày 01/01/2022',
    '(012345678901)',
    'Anh 012345678901 đồng chí',
  ])('finds a citizen card: %s', (text) => {
    expect(found(text)).toEqual([['citizenId', '012345678901']])
  })

  it.each([
    '0912345678',
    '0912.345.678',
    '0912 345 678',
    '091-234-5678',
    '0912\u00a0345\u00a0678',
    '+84 912 345 678',
    '(+84) 912345678',
    '0084912345678',
    '0233.3852.123',
    '(0233) 3 852 123',
    '024 3825 2525',
    '+84 24 38252525',
  ])('finds a telephone number: %s', (number) => {
    expect(found(`Liên hệ: ${number}, gặp văn thư`)).toEqual([['phone', number]])
  })

  it('finds a telephone number behind an amount and before a family name', () => {
    expect(found('500.000 VND 0912345678')).toEqual([['phone', '0912345678']])
    expect(found('0912345678 Triệu Thị B')).toEqual([['phone', '0912345678']])
    expect(found('mã số thuế và số điện thoại 0912345678')).toEqual([['phone', '0912345678']])
  })

  it('finds both of two telephone numbers', () => {
    expect(found('0912345678/0987654321')).toHaveLength(2)
    expect(found('0912.345.678 - 0987.654.321')).toHaveLength(2)
  })

  it.each([
    ['Lê Văn A,012345678901,0912345678,thôn 3', ['012345678901', '0912345678']],
    ['0912345678,0987654321', ['0912345678', '0987654321']],
    ['012345678901-0912345678', ['012345678901', '0912345678']],
    ['0912.345.678,0987.654.321', ['0912.345.678', '0987.654.321']],
    ['0912345678-012345678901.', ['0912345678', '012345678901']],
    ['02333852123,+84912345678;0912345678', ['02333852123', '+84912345678', '0912345678']],
    ['CCCD012345678901', ['012345678901']],
    ['cmnd/cccd012345678901,sđt0912345678', ['012345678901', '0912345678']],
    ['(ĐT0912345678)', ['0912345678']],
    ['Điện thoại0233.3852.123', ['0233.3852.123']],
    ['SĐT=0912345678', ['0912345678']],
  ])('finds what is joined without a space: %s', (text, numbers) => {
    expect(found(text).map(([, number]) => number)).toEqual(numbers)
    expect(found(text).map(([kind]) => kind)).toEqual(
      numbers.map((number) =>
        number.length === 12 && /^\d+$/.test(number) ? 'citizenId' : 'phone',
      ),
    )
  })

  it('finds email addresses without the sign behind them', () => {
    expect(found('Thư: an.nguyen+xa@mail.example.com.')).toEqual([
      ['email', 'an.nguyen+xa@mail.example.com'],
    ])
    expect(found('0912345678@example.vn')).toEqual([['email', '0912345678@example.vn']])
  })

  it.each([
    ['STK: 012345678901 Agribank', '012345678901'],
    ['stk0912345678', '0912345678'],
    ['Số tài khoản 3713.0.1234567.00000 tại Kho bạc', '3713.0.1234567.00000'],
    ['Số tài khoản (mở ngày 15-06-2026): 0123456789', '0123456789'],
    ['số tài khoản (Agribank): 3900 2051 23456', '3900 2051 23456'],
  ])('finds a bank account behind its words: %s', (text, number) => {
    expect(found(text)).toEqual([['bankAccount', number]])
  })

  it.each([
    ['ông Nguyễn Văn An, thôn 3', 'Nguyễn Văn An'],
    ['Ông (bà): TRẦN THỊ B', 'TRẦN THỊ B'],
    ['anh/chị Lê Hoa đã nhận', 'Lê Hoa'],
    ['em Đoàn Thanh Bình', 'Đoàn Thanh Bình'],
    ['em Hồ Minh Khôi lớp 5', 'Hồ Minh Khôi'],
    ['bà Hồ Thị Lan Trưởng thôn 3', 'Hồ Thị Lan'],
  ])('finds a name behind its title: %s', (text, name) => {
    expect(found(text)).toEqual([['namedPerson', name]])
  })

  it.each([
    '1.234.567.890 đồng',
    '84.912.345.678 đồng',
    '123456789012 đồng',
    '123456789012đ',
    '0912345678 VNĐ',
    '012.345.678.901',
    'số tài khoản đã mở: 1.123.456',
    'số tài khoản 12345678 đồng',
    'Số: 12/KH-UBND',
    '05/2026/QĐ-UBND',
    '012345678901/KH-UBND',
    '1.001193',
    '1.001193.000.00.00.H50',
    '000.00.19.H50-250311-0001',
    'MST: 0312345678',
    'mã số thuế 0312345678',
    'mã số thuế cá nhân 0312345678',
    'Mã số thuế hộ kinh doanh: 0312345678',
    'mã số thuế của người nộp thuế là 0312345678',
    'VND 123456789012',
    'VNĐ: 123456789012',
    '123456789012 nghìn đồng',
    '123456789012 triệu VNĐ',
    'https://x.vn/?idnoidung=123456789012',
    'x.vn/tin?a=1&amp;id=0912345678',
    '?id=0912345678',
    'Số tài khoản mở ngày 15-06-2026',
    'Số tài khoản 15.6.2026',
    'STK lập 2026-06-15',
    '05-03-2026 12:30',
    '05/03/2026',
    '/view-article/1/1651244226488/1651556145217',
    '1900 1234, 113',
    '0233 2024 2025 2026',
    '0912 3 4 5678',
    '09123456789',
    '0,912345678',
    '012345678901,5',
    'A012345678901',
    'a@b',
    'Nguyễn Văn An',
    'ông Chủ tịch UBND xã',
    'chị Lê',
    'Bà Rịa - Vũng Tàu',
    'trẻ em Cao Bằng',
    'anh em Hà Nội',
    'Anh hùng Lao động',
    'các em Đoàn Thanh niên xã',
    'CÁC ANH CHỊ ĐOÀN THANH NIÊN',
    'các anh, chị Đoàn TNCS Hồ Chí Minh',
    'anh em Đoàn Đại biểu',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('says where each match stands in the text as given, in order, without overlaps', () => {
    const text = 'Ông Lê Văn Ấn, ĐT 0912345678, số tài khoản 0123456789'.normalize('NFD')
    expect(found(text).map(([kind]) => kind)).toEqual(['namedPerson', 'phone', 'bankAccount'])
    const words = fc.constantFrom(
      ...['ông ', 'Lê Văn ', 'Ấn'.normalize('NFD'), '0912345678', '012345678901', 'STK '],
      ...[' ', '@', 'example.vn', '+84', '.', '-', '\u0301', '😀', 'đồng'],
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (list) => {
        const source = list.join('')
        let last = 0
        for (const { end, start, text: match } of findPersonalData(source)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(source.slice(start, end)).toBe(match)
          expect(match).not.toBe('')
          last = end
        }
      }),
    )
  })
})
