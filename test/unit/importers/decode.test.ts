import { describe, expect, it } from '@jest/globals'

import { decode } from '../../../src/importers/html/decode.ts'

const text = 'Kế hoạch tuyên truyền của Ủy ban nhân dân xã Linh Trường, ngày 05 tháng 3 năm 2024.'
const head = (charset: string) => `<meta charset="${charset}">`
const inLatin1 = (letters: string) => Buffer.from(letters, 'latin1')

describe('reading bytes', () => {
  it.each(['', head('utf-8'), head('iso-8859-1'), head('windows-1258'), head('utf-16')])(
    'knows UTF-8 by itself, whatever the page declares (%s)',
    (declared) => {
      expect(decode(Buffer.from(`${declared}${text}`))).toBe(`${declared}${text}`)
    },
  )

  it('takes decomposed letters for what they are', () => {
    expect(decode(Buffer.from(text.normalize('NFD')))).toBe(text)
  })

  it('reads UTF-16 with its mark and without, in both orders', () => {
    const little = Buffer.from(`<p>${text}</p>`, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const bytes of [little, big, mark(little), mark(little).swap16()]) {
      expect(decode(bytes)).toBe(`<p>${text}</p>`)
    }
  })

  it.each(['', head('windows-1258'), head('iso-8859-1'), head('utf-8'), head('x-user-defined')])(
    'reads windows-1258, also where a page does not say so (%s)',
    (declared) => {
      expect(decode(Buffer.concat([Buffer.from(declared), inWindows1258(text)]))).toBe(
        `${declared}${text}`,
      )
    },
  )

  it('takes the charset a page declares where no letter is Vietnamese', () => {
    const french = `${head('iso-8859-1')}où déjà à Nîmes`
    expect(decode(inLatin1(french))).toBe(french)
  })

  it('leaves letters of a TCVN3 font as they are', () => {
    const letters = 'KÕ ho¹ch tuyªn truyÒn c¶i c¸ch hµnh chÝnh'
    for (const markup of [
      letters,
      `${head('windows-1252')}<font face=".VnTime">${letters}</font>`,
    ]) {
      expect(decode(inLatin1(markup))).toBe(markup)
    }
  })

  it('keeps a text in UTF-8 of which a letter was cut', () => {
    const cut = Buffer.from(`${text} ề`).subarray(0, -1)
    expect(decode(cut)).toBe(`${text} \uFFFD`)
  })

  it.each([Buffer.alloc(0), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]), Buffer.alloc(64)])(
    'refuses %j',
    (bytes) => {
      expect(() => decode(bytes)).toThrow(/^Tệp /)
    },
  )
})

const mark = (bytes: Buffer) => Buffer.concat([Buffer.of(0xff, 0xfe), bytes])

/** Base letters as windows-1258 has them, each tone as a character of its own after its vowel. */
function inWindows1258(letters: string): Buffer {
  const codes = new Map(
    Array.from({ length: 128 }, (_, i) => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(128 + i)),
      128 + i,
    ]),
  )
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/
  const apart = [...letters].flatMap((letter) => {
    const decomposed = letter.normalize('NFD')
    const tone = tones.exec(decomposed)?.[0]
    return tone ? [decomposed.replace(tone, '').normalize('NFC'), tone] : [letter]
  })
  return Buffer.from(apart.map((one) => codes.get(one) ?? one.charCodeAt(0)))
}
