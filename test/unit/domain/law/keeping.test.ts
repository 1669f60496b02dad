import { describe, expect, it } from '@jest/globals'

import {
  addMonths,
  builtInLaw,
  dataAt,
  isInForce,
  retainedUntil,
} from '../../../../src/domain/law/index.ts'

describe('retention', () => {
  it('keeps articles, removed items and raw imports for 5 years', () => {
    for (const key of ['articles', 'removedItems', 'rawImports'] as const) {
      expect(retainedUntil(key, '2026-11-23')).toEqual({ until: '2031-11-23' })
    }
  })

  it('keeps documents for good, the audit trail a year, contacts two years', () => {
    expect(retainedUntil('documentsInForce', '2026-11-23')).toEqual({ until: null })
    expect(retainedUntil('expiredDocuments', '2026-11-23')).toEqual({ until: null })
    expect(retainedUntil('auditEvents', '2026-11-23')).toEqual({ until: '2027-11-23' })
    expect(retainedUntil('feedbackContacts', '2026-11-23')).toEqual({ until: '2028-11-23' })
  })

  it('knows no rule for what is not a day or long past', () => {
    expect(retainedUntil('articles', 'yesterday')).toBeNull()
    expect(retainedUntil('articles', '2000-01-01')).toBeNull()
  })

  it('counts months to the end of a shorter one', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28')
    expect(addMonths('2026-01-05', 1)).toBe('2026-02-05')
  })
})

describe('reasons', () => {
  it('are eight for sending back and six for taking down', () => {
    const keys = (use: string) => builtInLaw.reasons.filter((reason) => reason.use === use)
    expect(keys('return')).toHaveLength(8)
    expect(keys('unpublish')).toHaveLength(6)
  })

  it('ask for a note only where the reason is another one', () => {
    const withNote = builtInLaw.reasons.filter(({ needsNote }) => needsNote)
    expect(withNote.map(({ key }) => key)).toEqual(['khac'])
  })
})

describe('administrative units', () => {
  it('have no towns and districts since the reform of 1 July 2025', () => {
    const kinds = (day: string) => dataAt(builtInLaw.communeKinds, day).map(({ key }) => key)
    expect(kinds('2025-06-30')).toEqual(['xa', 'phuong', 'thi_tran', 'huyen'])
    expect(kinds('2025-07-01')).toEqual(['xa', 'phuong', 'dac_khu'])
  })

  it('that ended on 2025-06-30 are history the day after', () => {
    const linhTruong = { validFrom: '2020-01-01', validTo: '2025-06-30' }
    expect(isInForce(linhTruong, '2019-12-31')).toBe(false)
    expect(isInForce(linhTruong, '2025-06-30')).toBe(true)
    expect(isInForce(linhTruong, '2025-07-01')).toBe(false)
  })
})
