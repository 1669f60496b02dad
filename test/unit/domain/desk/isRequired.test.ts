import { describe, expect, it } from '@jest/globals'

import { isRequired } from '../../../../src/domain/desk/isRequired.ts'

const ask = { name: 'note', type: 'text', label: { en: 'In words', vi: 'Nêu rõ lý do' } } as const

describe('what an act asks for', () => {
  it('has to be filled in always, never, or with a certain answer beside it', () => {
    expect(isRequired({ ...ask, required: true }, {})).toBe(true)
    expect(isRequired({ ...ask, required: false }, { reason: 'khac' })).toBe(false)
    const inWords = { ...ask, required: false, requiredWhen: { name: 'reason', value: 'khac' } }
    expect(isRequired(inWords, { reason: 'khac' })).toBe(true)
    expect(isRequired(inWords, { reason: 'ban_quyen' })).toBe(false)
    expect(isRequired(inWords, {})).toBe(false)
    const ofSome = { ...ask, required: false, requiredWhen: { name: 'role', value: ['head'] } }
    expect(isRequired(ofSome, { role: 'head' })).toBe(true)
    expect(isRequired(ofSome, { role: 'editor' })).toBe(false)
  })
})
