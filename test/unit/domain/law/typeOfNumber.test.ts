import { describe, expect, it } from '@jest/globals'

import { typeChoices } from '../../../../collections/Documents/types.ts'
import { numberFields, typeOfNumber } from '../../../../src/domain/law/index.ts'
import { parseDocumentNumber } from '../../../../src/domain/vietnamese/index.ts'
import { readCorpus } from '../../../support/documentNumbers.ts'

const typeOf = (text: string, day?: string) => typeOfNumber(parseDocumentNumber(text), day)
const choices = new Set(typeChoices.map(({ value }) => value))

describe('the type stored for a printed number', () => {
  it('can be chosen, whatever type the number names', () => {
    const entries = [...readCorpus().values()].flat().filter(({ expected }) => expected.typeCode)
    const stored = entries.map(({ text }) => [text, typeOf(text) ?? ''] as const)
    expect(stored.filter(([, type]) => !choices.has(type))).toEqual([])
    expect(stored.length).toBeGreaterThan(100)
  })

  it.each([
    ['12/KHLT-CAX-ĐTN', 'KH'],
    ['13/CTrLT-UBND-HPN', 'CTr'],
    ['403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', 'NQ'],
    ['01/2025/TTLT-BNV-BTC', 'TTLT'],
    ['14/2024/L-CTN', 'lenh'],
    ['05/KL-TTr', 'KL'],
    ['01/QYĐ-UBND', 'QyĐ'],
  ])('of %s is %s: a joint act is of the type that its organs share', (text, type) => {
    expect(typeOf(text)).toBe(type)
  })

  it.each(['45/UBND-VHXH', '17/CAX-TH', '12/CV-UBND', '123/CV-UBND-VHXH'])(
    'of %s is a letter: issuer and unit, or the letters CV',
    (text) => {
      expect(typeOf(text)).toBe('cong_van')
    },
  )

  it.each([
    '148/2025/QH15',
    '1210/2016/UBTVQH13',
    '123/UBTVQH15-CTĐB',
    '12/XYZ-UBND',
    '05/GN-UBND',
    '01/VBHN-BTC',
    '15/VBHN-VPQH',
    '12/GP-UBND',
    '18/HĐND-UBND',
    '593',
    'không số',
  ])('of %s is not guessed', (text) => {
    expect(typeOf(text)).toBeNull()
    expect(numberFields(text).typeCode).toBeNull()
  })

  it('is not guessed from a code that nobody may choose', () => {
    expect(typeOfNumber({ ...parseDocumentNumber('12/KH-UBND'), typeCode: 'XYZ' })).toBeNull()
  })

  it('is the one its code stood for on the day of issue', () => {
    expect(typeOf('05/GN-UBND', '2018-05-02')).toBe('GN')
    expect(typeOf('05/GT-VP', '2018-05-02')).toBe('GT')
    expect(typeOf('05/GN-UBND', '2021-05-02')).toBeNull()
    expect(typeOf('45/UBND-VHXH', '2018-05-02')).toBe('cong_van')
    expect(typeOf('12/KH-UBND', '2018-05-02')).toBe('KH')
    expect(numberFields('05/GN-UBND', null, '2018-05-02').typeCode).toBe('GN')
  })
})
