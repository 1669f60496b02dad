import { describe, expect, it } from '@jest/globals'

import { findSecrecyMark } from '../../../src/domain/vietnamese/index.ts'

describe('the mark of a secret', () => {
  it.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT  MẬT', 'TUYỆT MẬT'],
    ['UBND XÃ\nMẬT\nSố: 05/KH-UBND', 'MẬT'],
    ['Văn bản đóng dấu MẬT.', 'MẬT'],
    ['[TỐI MẬT] Kế hoạch', 'TỐI MẬT'],
    ['MẬT ỦY BAN NHÂN DÂN XÃ', 'MẬT'],
    ['MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'MẬT'],
    ['KẾ HOẠCH TUYỆT MẬT', 'TUYỆT MẬT'],
    ['BÍ MẬT\nMẬT', 'MẬT'],
  ])('is found in %j', (text, found) => {
    expect(findSecrecyMark(text)).toBe(found)
    expect(findSecrecyMark(text.normalize('NFD'))).toBe(found)
  })

  it.each([
    '',
    'Bảo vệ bí mật nhà nước, độ Tối mật',
    'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'MẬT ĐỘ DÂN SỐ NĂM 2026',
    'HỘI THẢO NUÔI ONG LẤY MẬT',
    'DANH MỤC BÍ MẬT ĐỘ TUYỆT MẬT',
    'mật ong',
    'MẬTONG',
  ])('is not seen in %j', (text) => {
    expect(findSecrecyMark(text)).toBeNull()
  })
})
