import { describe, expect, it } from '@jest/globals'

import { type Effect, validityOf } from '../../../../src/domain/law/index.ts'

const effect = (data: Partial<Effect> = {}): Effect => ({
  from: '2026-03-01',
  isPartial: false,
  kind: 'thay_the',
  recalledOn: null,
  until: null,
  ...data,
})

describe('the validity of a document on a day', () => {
  it.each([
    ['con', {}, '2026-01-01'],
    ['con', { issuedDate: '2026-01-01' }, '2026-01-01'],
    ['chua_hieu_luc', { issuedDate: '2026-01-02' }, '2026-01-01'],
    ['chua_hieu_luc', { effectiveFrom: '2026-02-01', issuedDate: '2026-01-01' }, '2026-01-31'],
    ['con', { effectiveTo: '2026-06-30' }, '2026-06-30'],
    ['het', { effectiveTo: '2026-06-30' }, '2026-07-01'],
    ['bi_thu_hoi', { effectiveTo: '2026-01-01', recalledOn: '2026-05-01' }, '2026-05-01'],
    ['con', { recalledOn: '2026-05-01' }, '2026-04-30'],
  ])('is %s for %j on %s', (state, dates, day) => {
    expect(validityOf(dates, [], day)).toBe(state)
  })

  it('ends on the first day of the one that replaces or repeals it', () => {
    expect(validityOf({}, [effect()], '2026-02-28')).toBe('con')
    expect(validityOf({}, [effect()], '2026-03-01')).toBe('het')
    expect(validityOf({}, [effect({ kind: 'bai_bo' })], '2026-03-01')).toBe('het')
  })

  it('ends in part when a part is replaced, and is in force when it is amended', () => {
    expect(validityOf({}, [effect({ isPartial: true })], '2026-03-01')).toBe('het_mot_phan')
    expect(validityOf({}, [effect({ kind: 'sua_doi' })], '2026-03-01')).toBe('con')
  })

  it('goes on from the day the one that ended it is recalled', () => {
    const recalled = effect({ recalledOn: '2026-05-01' })
    expect(validityOf({}, [recalled], '2026-04-30')).toBe('het')
    expect(validityOf({}, [recalled], '2026-05-01')).toBe('con')
    expect(validityOf({}, [recalled, effect()], '2026-05-01')).toBe('het')
  })

  it('lasts longer when it is prolonged', () => {
    const dates = { effectiveTo: '2026-06-30' }
    const longer = effect({ kind: 'keo_dai', until: '2026-12-31' })
    expect(validityOf(dates, [longer], '2026-12-31')).toBe('con')
    expect(validityOf(dates, [longer], '2027-01-01')).toBe('het')
    expect(validityOf(dates, [effect({ kind: 'keo_dai' })], '2026-07-01')).toBe('het')
  })
})
