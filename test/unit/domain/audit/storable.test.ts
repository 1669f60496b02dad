import { describe, expect, it } from '@jest/globals'

import { storable, storableDetails, storableText } from '../../../../src/domain/audit/storable.ts'

describe('storable', () => {
  it('is text in NFC without NUL and without halves of letters', () => {
    expect(storableText(`${'Kế hoạch'.normalize('NFD')}\0\uD800`)).toBe('Kế hoạch\uFFFD')
  })

  it('is JSON at every depth', () => {
    const value = { at: new Date(0), list: [undefined, 'Trường'.normalize('NFD')], no: undefined }
    expect(storable(value)).toEqual({ at: '1970-01-01T00:00:00.000Z', list: [null, 'Trường'] })
    expect(storable(undefined)).toBeNull()
  })
})

describe('storableDetails', () => {
  it('are nothing when there is nothing in them', () => {
    expect(storableDetails(undefined)).toBeNull()
    expect(storableDetails({})).toBeNull()
    expect(storableDetails({ no: undefined })).toBeNull()
  })

  it('are left out when they would make a row a file', () => {
    expect(storableDetails({ count: 3 })).toEqual({ count: 3 })
    expect(storableDetails({ text: 'x'.repeat(30_000) })).toEqual({
      leftOut: { text: 30_002 },
    })
  })

  it('keep what is short beside what is too long', () => {
    const details = { answer: { state: 'corrected' }, text: 'x'.repeat(30_000), to: 'corrected' }
    expect(storableDetails(details)).toEqual({
      answer: { state: 'corrected' },
      leftOut: { text: 30_002 },
      to: 'corrected',
    })
  })
})
