import { describe, expect, it } from '@jest/globals'

import { errorSentence } from '../../../src/domain/errors.ts'

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
