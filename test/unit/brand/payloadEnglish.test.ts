import { describe, expect, it } from '@jest/globals'

import { inVietnamese, labels, toasts } from '../../../src/brand/payloadEnglish.ts'

describe('what Payload says in English only', () => {
  it('is said in Vietnamese: a server that does not answer, files that were saved', () => {
    const offline = /^Không kết nối được máy chủ\./
    for (const said of ['Failed to fetch', 'TypeError: Failed to fetch', 'Load failed']) {
      expect(inVietnamese(said, toasts)).toMatch(offline)
    }
    expect(inVietnamese('Successfully saved 3 files', toasts)).toBe('Đã lưu 3 tệp.')
  })

  it('is read out in Vietnamese, the keys with it', () => {
    expect(inVietnamese('Notifications alt+T', labels)).toBe('Thông báo')
    expect(inVietnamese('Close toast', labels)).toBe('Đóng thông báo')
    expect(inVietnamese('Collapse', labels)).toBe('Thu gọn')
    expect(inVietnamese('Edit Tin, bài', labels)).toBe('Sửa Tin, bài')
  })

  it('leaves everything else alone', () => {
    expect(inVietnamese('Đã lưu', toasts)).toBe('Đã lưu')
    expect(inVietnamese('Table of 2026', labels)).toBe('Table of 2026')
  })
})
