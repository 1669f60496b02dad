import type { ContentItem } from '../../../../src/domain/law/index.ts'
import { describe, expect, it } from '@jest/globals'

import { builtInLaw, completenessOf } from '../../../../src/domain/law/index.ts'

const today = '2026-11-23'

const item = (change: Partial<ContentItem>): ContentItem => ({
  collection: 'articles',
  day: '2026-06-01',
  id: 'a',
  title: 'Tin',
  ...change,
})

function row(legalItem: string, items: ContentItem[], more: Partial<Asked> = {}) {
  const found = completenessOf({ items, today, ...more }).find((one) => one.legalItem === legalItem)
  if (!found) throw new Error(`no row for ${legalItem}`)
  return found
}
type Asked = Parameters<typeof completenessOf>[0]

describe('a duty of each year', () => {
  const plan = (fiscalYear: null | number, day: null | string) =>
    item({ collection: 'plans', day, fiscalYear })

  it('is ok until 31 January of the next year, that day included', () => {
    const plans = [plan(2026, '2026-01-20')]
    const at = (day: string) => row('TCTT-19.1.c', plans, { today: day })
    expect(at('2027-01-31')).toMatchObject({ deadline: '2027-01-31', state: 'ok' })
    expect(at('2027-02-01')).toMatchObject({ deadline: '2027-01-31', state: 'stale' })
  })

  it('goes by the year a plan is for, else by its day', () => {
    const both = [plan(2026, null), plan(2027, '2026-11-01')]
    expect(row('TCTT-19.1.c', both).deadline).toBe('2028-01-31')
    expect(row('TCTT-19.1.c', [plan(null, '2025-05-01')])).toMatchObject({
      deadline: '2026-01-31',
      state: 'stale',
    })
  })

  it('prefers the plan of the later year to the one with the later day', () => {
    const old = { ...plan(2024, '2026-11-20'), id: 'late' }
    const current = { ...plan(2026, '2026-01-20'), id: 'current' }
    expect(row('TCTT-19.1.c', [old, current])).toMatchObject({
      newest: { id: 'current' },
      state: 'ok',
    })
  })

  it('is not done for years to come by what is about one of them', () => {
    for (const legalItem of ['TCTT-17.1.d', 'TCTT-19.1.c']) {
      const section = { sectionKey: 'chuong-trinh-ke-hoach' }
      const of = (year: number) => ({ ...plan(year, '2026-01-10'), ...section, id: String(year) })
      expect(row(legalItem, [of(2090)])).toMatchObject({ newest: null, state: 'missing' })
      expect(row(legalItem, [of(2027)])).toMatchObject({ newest: null, state: 'missing' })
      expect(row(legalItem, [of(2090), of(2025)])).toMatchObject({
        deadline: '2026-01-31',
        newest: { id: '2025' },
        state: 'stale',
      })
      expect(row(legalItem, [of(2090), of(2026)])).toMatchObject({
        deadline: '2027-01-31',
        newest: { id: '2026' },
        state: 'ok',
      })
    }
  })

  it('may be due before its year begins, as the budget that is proposed', () => {
    const proposal = (fiscalYear: number): ContentItem =>
      item({ collection: 'budget-disclosures', fiscalYear, stage: 'du_toan_trinh' })
    expect(row('TT26-26.1', [proposal(2027)])).toMatchObject({
      deadline: '2027-12-31',
      state: 'ok',
    })
    expect(row('TT26-26.1', [proposal(2028)]).state).toBe('missing')
  })

  it('is missing with the deadline that was missed', () => {
    expect(row('TCTT-19.1.c', [plan(null, null)])).toMatchObject({
      deadline: '2026-01-31',
      newest: null,
      state: 'missing',
    })
  })

  it('is missing with the deadline to come while the law is new', () => {
    expect(row('TCTT-19.1.c', [], { today: '2018-08-01' }).deadline).toBe('2019-01-31')
  })

  it('has no deadline where the law sets none', () => {
    const law = {
      ...builtInLaw,
      deadlines: builtInLaw.deadlines.filter(({ key }) => key !== 'yearlyPlan'),
    }
    expect(row('TCTT-19.1.c', [], { law }).deadline).toBeNull()
    expect(row('TCTT-19.1.c', [plan(2020, null)], { law })).toMatchObject({
      deadline: null,
      state: 'ok',
    })
  })
})

describe('a duty of each quarter', () => {
  const budget = (period: string, fiscalYear = 2026): ContentItem =>
    item({ collection: 'budget-disclosures', fiscalYear, period, stage: 'thuc_hien' })

  it('the execution after 9 months is there by 15 October', () => {
    const at = (day: string) => row('TT26-26.3', [budget('6T')], { today: day })
    expect(at('2026-10-15')).toMatchObject({ deadline: '2026-10-15', state: 'ok' })
    expect(at('2026-10-16')).toMatchObject({ deadline: '2026-10-15', state: 'stale' })
    expect(row('TT26-26.3', [budget('6T'), budget('9T')])).toMatchObject({
      deadline: '2027-01-15',
      newest: { collection: 'budget-disclosures' },
      state: 'ok',
    })
  })

  it('the whole year is followed by the first quarter', () => {
    expect(row('TT26-26.3', [budget('nam', 2025)]).deadline).toBe('2026-04-15')
    expect(row('TT26-26.3', [budget('Q1')]).deadline).toBe('2026-07-15')
  })

  it('another stage does not count', () => {
    expect(row('TT26-26.3', [{ ...budget('9T'), stage: 'du_toan_giao' }])).toMatchObject({
      deadline: '2026-10-15',
      state: 'missing',
    })
  })

  it('the register of a day without a quarter on it is that of the quarter before', () => {
    const register = item({ collection: 'pages', sectionKey: 'da-cong-khai-theo-quy' })
    expect(row('THDC-13.2', [register])).toMatchObject({ deadline: '2026-07-15', state: 'stale' })
    expect(row('THDC-13.2', [{ ...register, day: '2026-10-02' }])).toMatchObject({
      deadline: '2027-01-15',
      state: 'ok',
    })
  })
})
