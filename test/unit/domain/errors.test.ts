import { describe, expect, it } from '@jest/globals'

import { errorSentence } from '../../../src/domain/errors.ts'
import { today } from '../../../src/domain/today.ts'
import { warningOf } from '../../../src/domain/warnings.ts'

describe('errorSentence', () => {
  it('fills in what it is given, in both languages', () => {
    expect(errorSentence('CP_INPUT_REQUIRED', { label: 'Tiêu đề' })).toEqual({
      en: '“Tiêu đề” has to be filled in.',
      vi: 'Hãy điền “Tiêu đề”.',
    })
  })

  it('leaves out what it is not given', () => {
    expect(errorSentence('CP_INPUT_REQUIRED').vi).toBe('Hãy điền “”.')
  })
})

describe('a warning', () => {
  it('is filled in the same way, with a label in each language', () => {
    const label = { en: 'Title', vi: 'Tiêu đề' }
    expect(warningOf('personalData', { label, matches: 'x' }, 'title')).toEqual({
      code: 'personalData',
      message: {
        en: '“Title” holds personal data: x',
        vi: '“Tiêu đề” có dữ liệu cá nhân: x',
      },
      path: 'title',
    })
    expect(warningOf('scanWithoutText')).not.toHaveProperty('path')
  })
})

describe('today', () => {
  it('is the day in Vietnam, seven hours ahead of UTC', () => {
    expect(today(new Date('2026-01-31T16:59:59Z'))).toBe('2026-01-31')
    expect(today(new Date('2026-01-31T17:00:00Z'))).toBe('2026-02-01')
    expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
