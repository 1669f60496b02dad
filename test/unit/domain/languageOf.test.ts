import { describe, expect, it } from '@jest/globals'

import { languageOf } from '../../../src/domain/languageOf.ts'

describe('languageOf', () => {
  it('is Vietnamese unless English was chosen', () => {
    const chosen = [undefined, { language: 'vi' }, { language: 'fr' }, { language: 'en' }]
    expect(chosen.map(languageOf)).toEqual(['vi', 'vi', 'vi', 'en'])
  })
})
