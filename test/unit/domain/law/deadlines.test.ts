import type { Deadline, DeadlineKey, Law } from '../../../../src/domain/law/index.ts'
import { describe, expect, it } from '@jest/globals'

import {
  budgetDeadline,
  budgetPeriodProblem,
  builtInLaw,
  completenessOf,
  datumAt,
  deadlineFrom,
  isPostedForGood,
  isReadOut,
  outageAnnouncementDeadline,
  postingUntil,
  publishDeadline,
  replyDue,
  timeliness,
} from '../../../../src/domain/law/index.ts'

/** The law with one deadline changed from a day on: nothing but data. */
function lawWith(key: DeadlineKey, validFrom: string, rule: Deadline['rule']): Law {
  const deadlines = builtInLaw.deadlines.flatMap((datum): Deadline[] =>
    datum.key === key && datum.validTo === undefined
      ? [
          { ...datum, validTo: '2026-12-31' },
          { ...datum, rule, validFrom },
        ]
      : [datum],
  )
  return { ...builtInLaw, deadlines }
}

describe('disclosure after a decision', () => {
  it('has 5 working days', () => {
    expect(publishDeadline('2026-11-06')).toBe('2026-11-13')
  })

  it('does not count holidays', () => {
    expect(publishDeadline('2026-04-28', ['2026-04-30', '2026-05-01'])).toBe('2026-05-07')
    expect(publishDeadline('2026-04-28')).toBe('2026-05-07')
  })

  it('is late in the register when it was published after that, or still is not', () => {
    const deadline = '2026-11-13'
    const today = '2026-11-20'
    expect(timeliness({ deadline, publishedOn: '2026-11-13', today })).toBe('onTime')
    expect(timeliness({ deadline, publishedOn: '2026-11-14', today })).toBe('late')
    expect(timeliness({ deadline, publishedOn: null, today })).toBe('late')
    expect(timeliness({ deadline, publishedOn: null, today: '2026-11-13' })).toBe('open')
  })

  it('has no deadline before the law, or for what is not a day', () => {
    expect(publishDeadline('2018-06-30')).toBeNull()
    expect(publishDeadline('2018-07-02')).toBe('2018-07-09')
    expect(publishDeadline('31/12/2026')).toBeNull()
    expect(publishDeadline('2026-02-31')).toBeNull()
    expect(publishDeadline('2026-13-01')).toBeNull()
  })
})

describe('posting', () => {
  it('of 2026-11-01 may not be ended before 2026-12-01', () => {
    expect(postingUntil('2026-11-01')).toBe('2026-12-01')
  })

  it('of items 4 and 13 never ends', () => {
    const forGood = Array.from({ length: 14 }, (_, index) => `THDC-11.${index + 1}`).filter(
      (item) => isPostedForGood(item, '2026-11-01'),
    )
    expect(forGood).toEqual(['THDC-11.4', 'THDC-11.13'])
    expect(isPostedForGood('THDC-11.4', '2020-01-01')).toBe(false)
  })

  it('of items 7 to 12 goes with three days over the loudspeaker', () => {
    const readOut = Array.from({ length: 14 }, (_, index) => index + 1).filter((item) =>
      isReadOut(`THDC-11.${item}`, '2026-11-01'),
    )
    expect(readOut).toEqual([7, 8, 9, 10, 11, 12])
    expect(isReadOut('nowhere', '2026-11-01')).toBe(false)
    expect(deadlineFrom('loudspeaker', '2026-11-01')).toBe('2026-11-04')
  })
})

describe('other clocks', () => {
  it('an outage starting 2026-12-14 must be announced by 2026-12-03', () => {
    expect(outageAnnouncementDeadline('2026-12-14')).toBe('2026-12-03')
    expect(outageAnnouncementDeadline('2026-05-08')).toBeNull()
  })

  it('fact 23: a request for correction received 2026-11-02 is due 2026-11-17', () => {
    expect(replyDue('2026-11-02')).toBe('2026-11-17')
  })

  it('a data subject is answered in 2 working days, data of the organ change at once', () => {
    expect(deadlineFrom('dataSubjectReply', '2026-11-20')).toBe('2026-11-25')
    expect(deadlineFrom('organDataUpdate', '2026-11-21')).toBe('2026-11-21')
  })

  it('a yearly plan is there by 31 January', () => {
    expect(deadlineFrom('yearlyPlan', '2027-06-01')).toBe('2027-01-31')
  })
})

describe('the budget', () => {
  it.each([
    ['Q1', '2026-04-15'],
    ['6T', '2026-07-15'],
    ['9T', '2026-10-15'],
    ['nam', '2027-01-15'],
  ] as const)('execution of %s 2026 is published by %s', (period, day) => {
    expect(budgetDeadline({ fiscalYear: 2026, period, stage: 'thuc_hien' })).toBe(day)
  })

  it('proposal, decision and settlement count from the day they were sent or issued', () => {
    const at = { fiscalYear: 2027, sentOrIssuedOn: '2026-11-06' }
    expect(budgetDeadline({ ...at, stage: 'du_toan_trinh' })).toBe('2026-11-13')
    expect(budgetDeadline({ ...at, stage: 'du_toan_giao' })).toBe('2026-12-06')
    expect(budgetDeadline({ ...at, stage: 'quyet_toan' })).toBe('2026-12-06')
  })

  it('has no deadline while the day or the period is missing', () => {
    expect(budgetDeadline({ fiscalYear: 2026, stage: 'thuc_hien' })).toBeNull()
    expect(budgetDeadline({ fiscalYear: 2026, stage: 'quyet_toan' })).toBeNull()
  })

  it('needs a period for its execution and for nothing else', () => {
    expect(budgetPeriodProblem({ stage: 'thuc_hien' })?.code).toBe('periodMissing')
    expect(budgetPeriodProblem({ period: 'Q1', stage: 'thuc_hien' })).toBeNull()
    expect(budgetPeriodProblem({ period: 'Q1', stage: 'du_toan_giao' })?.code).toBe(
      'periodNotAllowed',
    )
    expect(budgetPeriodProblem({ period: null, stage: 'du_toan_giao' })).toBeNull()
  })

  it('says that its numbers since 2026 are unsure, and were sure before', () => {
    const key = 'budgetExecution'
    expect(datumAt(builtInLaw.deadlines, key, '2025-12-31')?.confidence).toBe('sure')
    const now = datumAt(builtInLaw.deadlines, key, '2026-01-01')
    expect(now?.confidence).toBe('unsure')
    expect(now?.note?.vi).toContain('73/2026')
  })
})

describe('a change of law is a change of data', () => {
  it('moves the deadline from its day on, not before', () => {
    const law = lawWith('publishDeadline', '2027-01-01', { amount: 3, kind: 'workingDays' })
    expect(publishDeadline('2026-12-31', [], law)).toBe('2027-01-07')
    expect(publishDeadline('2027-01-01', [], law)).toBe('2027-01-06')
    expect(publishDeadline('2027-01-01', [])).toBe('2027-01-08')
  })

  it('moves posting, replies, outages and budgets the same way', () => {
    expect(
      postingUntil(
        '2027-01-01',
        lawWith('postingUntil', '2027-01-01', { amount: 45, kind: 'days' }),
      ),
    ).toBe('2027-02-15')
    expect(
      replyDue('2027-01-01', lawWith('replyDue', '2027-01-01', { amount: 10, kind: 'days' })),
    ).toBe('2027-01-11')
    expect(
      outageAnnouncementDeadline(
        '2027-06-14',
        [],
        lawWith('outageNotice', '2027-01-01', { amount: -10, kind: 'workingDays' }),
      ),
    ).toBe('2027-05-31')
    const law = lawWith('budgetExecution', '2027-01-01', { amount: 20, kind: 'days' })
    const at = { fiscalYear: 2027, period: 'Q1', stage: 'thuc_hien' } as const
    expect(budgetDeadline({ ...at, fiscalYear: 2026 }, [], law)).toBe('2026-04-15')
    expect(budgetDeadline(at, [], law)).toBe('2027-04-20')
  })

  it('moves the day on which the same portal becomes stale', () => {
    const plan = {
      collection: 'plans',
      day: '2026-01-15',
      fiscalYear: 2026,
      id: '1',
      title: 'Kế hoạch công tác năm 2026',
    } as const
    const stateWith = (law?: Law) =>
      completenessOf({ items: [plan], law, today: '2027-02-10' }).find(
        ({ legalItem }) => legalItem === 'TCTT-19.1.c',
      )
    expect(stateWith()).toMatchObject({ deadline: '2027-01-31', state: 'stale' })
    const law = lawWith('yearlyPlan', '2027-01-01', {
      day: 15,
      kind: 'dayOfYear',
      month: 2,
      yearOffset: 0,
    })
    expect(stateWith(law)).toMatchObject({ deadline: '2027-02-15', state: 'ok' })
  })

  it('moves deadlines with a holiday that is new', () => {
    const [holiday] = builtInLaw.holidays
    if (!holiday) throw new Error('no holidays')
    const law = { ...builtInLaw, holidays: [{ ...holiday, key: '2026-11-09' }] }
    expect(publishDeadline('2026-11-06', undefined, law)).toBe('2026-11-16')
  })
})
