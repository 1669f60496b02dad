import { describe, expect, it } from '@jest/globals'

import { numberFields } from '../../../../src/domain/law/index.ts'

describe('the fields that follow from a printed number', () => {
  it('are its parts and the type its code stands for', () => {
    expect(numberFields('08/KH-UBND')).toEqual({
      codeNotation: 'KH-UBND',
      codeNumber: 8,
      codeYear: null,
      isLegalNormative: false,
      typeCode: 'KH',
    })
  })

  it('say letter when the notation has no code', () => {
    expect(numberFields('125/UBND-VHXH')).toMatchObject({ codeNumber: 125, typeCode: 'cong_van' })
  })

  it('leave the type open when there is no notation', () => {
    expect(numberFields('không số')).toMatchObject({ codeNotation: null, typeCode: null })
  })

  it('are empty without a number', () => {
    for (const none of [null, undefined, '']) {
      expect(numberFields(none)).toEqual({
        codeNotation: null,
        codeNumber: null,
        codeYear: null,
        isLegalNormative: false,
        typeCode: null,
      })
    }
  })

  it('keep a type that somebody chose', () => {
    expect(numberFields('08/KH-UBND', 'CTr')).toMatchObject({ typeCode: 'CTr' })
  })
})
