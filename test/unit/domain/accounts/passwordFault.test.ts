import { describe, expect, it } from '@jest/globals'

import { composedPassword, passwordFault } from '../../../../src/domain/accounts/passwordFault.ts'

const account = {
  hasSecondFactor: false,
  isGuessable: () => false,
  names: ['Nguyễn Văn Bình', 'binh.nguyen+vp@linhtruong.example', 'xã Linh Trường', 'Lan'],
}

describe('a password', () => {
  it('has fourteen characters of Unicode, twelve where there is a second factor', () => {
    const password = 'đèn ấm lúa ró'
    expect([...password]).toHaveLength(13)
    expect(passwordFault(password, account)).toBe('short')
    expect(passwordFault(password, { ...account, hasSecondFactor: true })).toBeNull()
    expect(passwordFault('đèn ấm lúa', { ...account, hasSecondFactor: true })).toBe('short')
    // Decomposed it has more code points, not more letters.
    expect(passwordFault(password.normalize('NFD'), account)).toBe('short')
    expect(composedPassword(password.normalize('NFD'))).toBe(password)
  })

  it.each([
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'xanh12xanh12xanh12',
    'abcdefgabcdefg',
    '11112222333344',
  ])('is not a few characters again and again (%s)', (password) =>
    expect(passwordFault(password, account)).toBe('repeated'),
  )

  it.each(['NguyenVanBinh@1990', 'linh-truong-nam-26', 'Linh Trường năm 26', 'chào nguyễn tôi 26'])(
    'does not hold what others know of the account (%s)',
    (password) => {
      expect(passwordFault(password, account)).toBe('named')
    },
  )

  it('may hold short names: they stand in other words', () => {
    expect(passwordFault('lan man chuyện cũ kể', account)).toBeNull()
  })

  it('is not one that is guessed early, with or without marks and spaces', () => {
    const isGuessable = (text: string) => text === 'denamluaro1'
    expect(passwordFault('Đèn ấm: lúa-ró 1', { ...account, isGuessable })).toBe('common')
    expect(passwordFault('Đèn ấm: lúa-ró 2', { ...account, isGuessable })).toBeNull()
    expect(passwordFault('Đèn ấm: lúa-ró 2', { ...account, isGuessable: () => true })).toBe(
      'common',
    )
    const isWalk = (text: string) => text === '1qaz1qaz2wsx2wsx'
    expect(passwordFault('1qaz!QAZ2wsx@WSX', { ...account, isGuessable: isWalk })).toBe('common')
  })

  it('is not put together of a few words, names and years', () => {
    expect(passwordFault('trungtamhanhchinhcong', account)).toBe('common')
    expect(passwordFault('Trần Thị Hoa, 1978', account)).toBe('common')
  })
})
