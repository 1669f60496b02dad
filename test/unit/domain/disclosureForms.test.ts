import { describe, expect, it } from '@jest/globals'

import {
  disclosedOn,
  type DisclosureForm,
  endProblem,
  firstDayOf,
  minLoudspeakerDays,
  minPostingDays,
} from '../../../src/domain/disclosureForms.ts'

const posted = (to: null | string, kind = 'niem_yet'): DisclosureForm => ({
  from: '2026-11-01',
  kind,
  to,
})

describe('how long something stays disclosed', () => {
  it('fact 21: posted on 2026-11-01, it may not be ended before 2026-12-01', () => {
    expect(endProblem('THDC-11.1', posted('2026-11-30'))).toEqual({
      code: 'CP_DISCLOSURE_ENDS_EARLY',
      values: { days: '30', earliest: '2026-12-01' },
    })
    expect(endProblem('THDC-11.1', posted('2026-12-01'))).toBeNull()
  })

  it('holds on the portal as on the board', () => {
    expect(endProblem('TCTT-17.1.g', posted('2026-11-30', 'cong'))?.code).toBe(
      'CP_DISCLOSURE_ENDS_EARLY',
    )
  })

  it.each(['THDC-11.4', 'THDC-11.13'])('fact 21: %s has no end date', (item) => {
    expect(endProblem(item, posted('2027-12-01'))?.code).toBe('CP_DISCLOSURE_FOR_GOOD')
    expect(endProblem(item, posted(null))).toBeNull()
    expect(endProblem(item, posted('2026-11-01', 'hoi_nghi'))).toBeNull()
  })

  it('follows another law where the entry says how long that is', () => {
    expect(endProblem('THDC-11.3', posted('2026-11-16'), 15)).toBeNull()
    expect(endProblem('THDC-11.3', posted('2026-11-15'), 15)?.values).toMatchObject({ days: '15' })
  })

  it('is read out on three days at least for items 7 to 12, and on one for the others', () => {
    expect(endProblem('THDC-11.7', posted('2026-11-02', 'truyen_thanh'))?.values).toEqual({
      days: '3',
      earliest: '2026-11-03',
    })
    expect(endProblem('THDC-11.12', posted('2026-11-03', 'truyen_thanh'))).toBeNull()
    expect(endProblem('THDC-11.6', posted('2026-11-01', 'truyen_thanh'))).toBeNull()
  })

  it('never ends before it begins', () => {
    expect(endProblem('THDC-11.1', posted('2026-10-31', 'hoi_nghi'))?.code).toBe(
      'CP_DISCLOSURE_ENDS_BEFORE_START',
    )
  })

  it('is not judged before both days are days, nor by a law that was not there yet', () => {
    expect(endProblem('THDC-11.1', { kind: 'niem_yet', to: '2026-11-02' })).toBeNull()
    expect(
      endProblem('THDC-11.1', { from: 'hôm nay', kind: 'niem_yet', to: '2026-11-02' }),
    ).toBeNull()
    expect(endProblem('THDC-11.1', posted('2026-02-31'))).toBeNull()
    expect(endProblem('THDC-11.1', { from: '2020-01-01', to: '2020-01-02' })).toBeNull()
    expect(
      endProblem('THDC-11.1', { from: '2020-01-01', kind: 'niem_yet', to: '2020-01-01' }),
    ).toBeNull()
  })

  it('takes its numbers from the law in force', () => {
    expect([minPostingDays('2026-11-01'), minLoudspeakerDays('2026-11-01')]).toEqual([30, 3])
    expect(minPostingDays('2020-01-01')).toBe(0)
  })
})

describe('the day something was disclosed', () => {
  const board = { from: '2026-11-10', kind: 'niem_yet' }
  const portal = { from: '2026-11-06', kind: 'cong' }

  it('is the first day of its forms', () => {
    expect(disclosedOn([board, { from: '2026-11-09', kind: 'hoi_nghi' }], null)).toBe('2026-11-09')
    expect(firstDayOf([board, portal, {}])).toBe('2026-11-06')
  })

  it('is not the day a portal form claims while nothing was public there', () => {
    expect(disclosedOn([portal], null)).toBeNull()
    expect(disclosedOn([portal], '2026-11-20')).toBe('2026-11-20')
    expect(disclosedOn([portal, board], '2026-11-20')).toBe('2026-11-10')
    expect(disclosedOn([portal], '2026-11-02')).toBe('2026-11-06')
    expect(disclosedOn([{ kind: 'cong' }], '2026-11-02')).toBeNull()
  })

  it('is the first day on the portal when no form is named', () => {
    expect(disclosedOn([], '2026-11-20')).toBe('2026-11-20')
    expect(disclosedOn([], null)).toBeNull()
  })
})
