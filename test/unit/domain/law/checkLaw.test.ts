import type { Datum, Law } from '../../../../src/domain/law/index.ts'
import { describe, expect, it } from '@jest/globals'

import { builtInLaw, checkLaw, datumAt } from '../../../../src/domain/law/index.ts'

const faultOf = (change: Partial<Law>): string => {
  try {
    checkLaw({ ...builtInLaw, ...change })
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}

/** A list with its first datum changed. */
const with1st = <T>(data: readonly T[], change: Partial<T>): T[] =>
  data.map((datum, index) => (index === 0 ? { ...datum, ...change } : datum))

const { codePatterns, deadlines, duties, holidays, reasons, retention, sections } = builtInLaw

describe('the law data', () => {
  it('as shipped are sound', () => {
    expect(() => checkLaw()).not.toThrow()
  })

  it('say for everything unsure why it is', () => {
    const { acts: _acts, ...lists } = builtInLaw
    const all: Datum[] = Object.values(lists).flat()
    const unsure = all.filter(({ confidence }) => confidence === 'unsure')
    expect(unsure.length).toBeGreaterThan(50)
    expect(unsure.filter(({ note }) => !note?.vi || !note.en)).toEqual([])
  })

  it('name the legal items by act, article, clause and point', () => {
    const keys = duties.map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['NĐ224-9.1.c', 'TCTT-17.1.d', 'TCTT-19.1.c']))
    for (let item = 1; item <= 14; item += 1) expect(keys).toContain(`THDC-11.${item}`)
    for (let stage = 1; stage <= 4; stage += 1) expect(keys).toContain(`TT26-26.${stage}`)
  })

  it.each([
    ['ngan-sach', ['THDC-11.2', 'TCTT-17.1.đ', 'TT26-26.3']],
    ['ke-hoach-cong-tac', ['TCTT-17.1.d', 'TCTT-19.1.c']],
    ['thu-tuc-hanh-chinh', ['NĐ224-9.1.a', 'THDC-11.13']],
    ['lay-y-kien', ['TCTT-17.1.c', 'THDC-11.11']],
    ['van-ban-qppl', ['TCTT-17.1.a', 'TCTT-19.1.a']],
  ])('say that the section %s answers %j', (section, items) => {
    const found = sections.find(({ key }) => key === section)
    expect(found?.legalItems).toEqual(expect.arrayContaining(items))
  })

  it.each<[string, Partial<Law>, string]>([
    [
      'a day that does not exist',
      { retention: with1st(retention, { validFrom: '2026-02-31' }) },
      'retention documentsInForce: 2026-02-31 is not a day',
    ],
    [
      'an end before the beginning',
      { retention: with1st(retention, { validTo: '2000-01-01' }) },
      'retention documentsInForce: it ends before it begins',
    ],
    [
      'an act nobody knows',
      { reasons: with1st(reasons, { source: [{ act: 'XYZ' }] }) },
      'reasons sai_noi_dung: the act XYZ is unknown',
    ],
    [
      'a datum without a source',
      { reasons: with1st(reasons, { source: [] }) },
      'reasons sai_noi_dung: it has no source',
    ],
    [
      'two data of a key at the same time',
      { reasons: [...reasons, ...reasons.slice(0, 1)] },
      'reasons sai_noi_dung: two data hold at the same time',
    ],
    [
      'a legal item of a section that is no duty',
      { sections: with1st(sections, { legalItems: ['THDC-99'] }) },
      'sections gioi-thieu: the legal item THDC-99 is unknown',
    ],
    [
      'a section under one that comes later',
      { sections: with1st(sections, { parent: 'tin-tuc' }) },
      'sections gioi-thieu: its parent tin-tuc does not stand before it',
    ],
    [
      'a duty without content',
      { duties: with1st(duties, { counts: [] }) },
      'duties NĐ224-9.1.a: nothing counts for it',
    ],
    [
      'a duty no section carries',
      { duties: with1st(duties, { key: 'NĐ224-99' }) },
      'duties NĐ224-99: no section carries it',
    ],
    [
      'a part that is no duty',
      { duties: with1st(duties, { freshness: { kind: 'worstOf', parts: ['NĐ224-9.1.c'] } }) },
      'duties NĐ224-9.1.a: its part NĐ224-9.1.c is no simple duty',
    ],
    [
      'a deadline that duties and functions need',
      { deadlines: deadlines.filter(({ key }) => key !== 'yearlyPlan') },
      'deadlines yearlyPlan: it is missing',
    ],
    [
      'a broken pattern',
      { codePatterns: with1st(codePatterns, { pattern: '(' }) },
      'codePatterns organId: its pattern is not a regular expression',
    ],
    [
      'a holiday that is no day',
      { holidays: with1st(holidays, { key: 'Tết' }) },
      'holidays Tết: it is not a day',
    ],
    [
      'an act listed twice',
      { acts: [...builtInLaw.acts, ...builtInLaw.acts.slice(0, 1)] },
      'acts BHVBQPPL: the key is used twice',
    ],
  ])('are refused for %s', (_, change, message) => {
    expect(faultOf(change)).toContain(message)
  })

  it('names every fault at once', () => {
    const faults = faultOf({
      deadlines: deadlines.filter(({ key }) => key !== 'yearlyPlan'),
      holidays: with1st(holidays, { key: 'Tết' }),
    })
    expect(faults).toContain('duties THDC-14: the deadline yearlyPlan is unknown')
    expect(faults).toContain('holidays Tết')
  })

  it('may hold one key twice, one after the other, in any order', () => {
    const [first] = reasons
    if (!first) throw new Error('no reasons')
    const old = { ...first, validTo: '2026-12-31' }
    const next = { ...first, validFrom: '2027-01-01' }
    expect(faultOf({ reasons: [old, next] })).toBe('none')
    expect(faultOf({ reasons: [next, old] })).toBe('none')
    expect(faultOf({ reasons: [old, first] })).toContain('two data hold at the same time')
  })

  it('answers with the newest datum when no day is asked for', () => {
    expect(datumAt(deadlines, 'budgetExecution')?.validFrom).toBe('2026-01-01')
    expect(datumAt(deadlines, 'budgetExecution', '2020-01-01')?.validFrom).toBe('2017-01-01')
    expect(datumAt(deadlines, 'nothing')).toBeNull()
  })
})
