import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isGuessable } from '../../../src/access/passwords/isGuessable.ts'
import { passwordFault } from '../../../src/domain/accounts/passwordFault.ts'
import {
  familyNames,
  givenNames,
  middleNames,
} from '../../../src/domain/accounts/vietnameseNames.ts'
import { vietnameseWords } from '../../../src/domain/accounts/vietnameseWords.ts'

const faultOf = (password: string) =>
  passwordFault(password, { hasSecondFactor: true, isGuessable, names: [] })

const lines = (text: string) => text.trim().split(/\n\s*/)

const guessed = lines(`
  MatKhau@12345678
  Matkhau@2026@2026
  Vietnam@123456
  Quangtri@123456
  P@ssw0rd@2026!
  1qaz2wsx3edc4rfv
  1qaz!QAZ2wsx@WSX
  iloveyou12345678
  NguyenVanAn1990
  Nguyễn Văn An 1990
  nguyenthihoa1985
  TranVanHung@1978
  PhamThiThanhHuong88
  uybannhandanxa2026
  congthongtindientu
  anhyeuemnhieulam
  emyeuanhnhieulam
  anhnhoemnhieulam
  khongcogiquyhon
  doclaptudohanhphuc
  Chucmungnammoi@1
  zxcvbnm,./123456
  123456789@Abcdef
  Abc123!@#Abc123!@#
  thang12nam2026!
  Thang11@2026@@
  0905123456789012
  0905123456@0905
  welcome@12345678
  phongvanhoaxahoi
  vanphonghdndubnd
  trungtamhanhchinhcong
  Daihoi@Dang2026
  tinhquangtri2026
  xalinhtruong2026
`)

const good = lines(`
  một con voi xanh bay qua
  bảy ngọn đèn ở bến sông
  hoa-gao-ven-song-vang-41
  năm chiếc lá đỏ rơi xuống
  xe đạp mít luộc gió
  hái chanh sấm rền tủ
  kẽm rung quạt nâu chíp
  cuagachtrebunxoai
  lan man chuyện cũ kể
  correct horse battery staple
  tR7$kq9!zLm2Wp
`)

describe('a password people here make', () => {
  it.each(guessed)('is refused: %s', (password) => expect(faultOf(password)).toBe('common'))

  it('is refused when it is somebody’s name with a year, a day or a telephone', () => {
    const digits = (length: number) =>
      fc.array(fc.integer({ max: 9, min: 0 }), { maxLength: length, minLength: length })
    const behind = fc.oneof(
      fc.integer({ max: 2026, min: 1940 }).map(String),
      fc.constantFrom('0105', '1705', '3112', '@123', '123456'),
      digits(7).map((tail) => `098${tail.join('')}`),
    )
    const name = fc.tuple(
      ...[familyNames, middleNames, givenNames].map((all) => fc.constantFrom(...all)),
    )
    fc.assert(
      fc.property(name, behind, fc.constantFrom('', '@', '.'), (parts, end, sign) => {
        const password = parts.join('') + sign + end
        return password.length < 12 || faultOf(password) !== null
      }),
      { numRuns: 300, seed: 2026 },
    )
  })

  it('is refused when it is two of their words with a month or a year', () => {
    const word = fc.constantFrom(...vietnameseWords)
    const time = fc.oneof(
      fc.integer({ max: 12, min: 1 }).map((month) => `thang${month}`),
      fc.integer({ max: 2030, min: 1950 }).map((year) => `@${year}`),
    )
    fc.assert(
      fc.property(word, word, time, (one, two, when) => faultOf(`${one}${two}${when}`) !== null),
      { numRuns: 300, seed: 2026 },
    )
  })
})

describe('words that do not belong together', () => {
  it.each(good)('are a good password: %s', (password) => expect(faultOf(password)).toBeNull())

  it('are one when they are four pairs of syllables, with or without marks and spaces', () => {
    const first = fc.constantFrom(
      'b',
      'ch',
      'd',
      'đ',
      'g',
      'h',
      'kh',
      'l',
      'm',
      'ng',
      'nh',
      'ph',
      't',
      'th',
      'v',
      'x',
    )
    const rest = fc.constantFrom(
      'à',
      'áo',
      'ạc',
      'ăn',
      'ầm',
      'én',
      'oa',
      'oài',
      'ổi',
      'ông',
      'ớt',
      'ua',
      'ưng',
      'uốc',
    )
    const syllable = fc.tuple(first, rest).map((parts) => parts.join(''))
    const pair = fc.tuple(syllable, syllable).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        fc.tuple(pair, pair, pair, pair),
        fc.constantFrom(' ', '', '-'),
        (pairs, between) => {
          const words = pairs.join(' ').split(' ')
          if (new Set(words).size < 7) return true
          return faultOf(words.join(between)) === null
        },
      ),
      { numRuns: 300, seed: 2026 },
    )
  })
})
