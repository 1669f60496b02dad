import type { ContentItem, NotApplicable } from '../../../../src/domain/law/index.ts'
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

describe('completeness', () => {
  it('has one row for each legal item in force', () => {
    const rows = completenessOf({ items: [], today })
    expect(rows.map(({ legalItem }) => legalItem)).toEqual(builtInLaw.duties.map(({ key }) => key))
    const before = completenessOf({ items: [], today: '2020-01-01' })
    expect(before.map(({ legalItem }) => legalItem.split('-')[0])).not.toContain('THDC')
  })

  it('says where an item belongs, what the law says and how sure that is', () => {
    expect(row('TT26-26.3', [])).toMatchObject({
      confidence: 'unsure',
      section: 'ngan-sach',
      source: [{ act: 'TT26', article: '26', clause: '3' }, { act: 'TT26' }],
    })
  })
})

describe('a row', () => {
  it('is as unsure as the deadline it is measured by', () => {
    const sure = builtInLaw.duties.find(({ key }) => key === 'THDC-11.1')
    expect(sure?.confidence).toBe('sure')
    expect(row('THDC-11.1', [])).toMatchObject({
      confidence: 'unsure',
      note: { vi: expect.stringContaining('31/01') },
    })
    expect(row('THDC-11.2', []).confidence).toBe('unsure')
    expect(row('THDC-11.6', []).confidence).toBe('sure')
  })
})

describe('a duty that stays fulfilled', () => {
  const history = item({ collection: 'pages', id: 'p', sectionKey: 'lich-su-van-hoa' })

  it('is missing without content and ok with it, whatever its age', () => {
    expect(row('NĐ224-9.1.c.lichSu', [])).toMatchObject({
      deadline: null,
      newest: null,
      state: 'missing',
    })
    expect(row('NĐ224-9.1.c.lichSu', [{ ...history, day: null }])).toMatchObject({
      deadline: null,
      newest: { collection: 'pages', day: null, id: 'p' },
      section: 'lich-su-van-hoa',
      state: 'ok',
    })
  })

  it('names the newest item and the section it stands in', () => {
    const older = item({ day: '2026-01-01', id: 'old', sectionKey: 'tin-tuc' })
    const newer = item({ day: '2026-02-01', id: 'new', sectionKey: 'doan-the' })
    const undated = item({ day: null, id: 'undated', sectionKey: 'kinh-te' })
    expect(row('NĐ224-9.2', [undated, older, newer, undated])).toMatchObject({
      newest: { id: 'new' },
      section: 'doan-the',
    })
  })

  it('is not fulfilled by another collection or another section', () => {
    expect(row('NĐ224-9.1.c.lichSu', [{ ...history, sectionKey: 'tong-quan' }]).state).toBe(
      'missing',
    )
    expect(row('NĐ224-9.1.c.lichSu', [{ ...history, collection: 'notices' }]).state).toBe('missing')
    expect(row('NĐ224-9.1.c.lichSu', [{ ...history, sectionKey: null }]).state).toBe('missing')
  })

  it('asks for the fields that make it worth something', () => {
    const commune = item({ collection: 'communes' })
    const withFields = (fields: Record<string, unknown>) => [{ ...commune, fields }]
    expect(row('NĐ224-9.1.c.banDo', [commune]).state).toBe('missing')
    expect(row('NĐ224-9.1.c.banDo', withFields({ boundaryMap: null })).state).toBe('missing')
    expect(row('NĐ224-9.1.c.banDo', withFields({ boundaryMap: 'file' })).state).toBe('ok')
    expect(row('NĐ224-10', withFields({ channels: [] })).state).toBe('missing')
    expect(row('NĐ224-10', withFields({ channels: [{ url: 'x' }] })).state).toBe('ok')
    expect(row('TCTT-17.1.m', withFields({ infoContactPoint: '  ' })).state).toBe('missing')
    const nobody = { email: null, name: '', phone: undefined }
    expect(row('TCTT-17.1.m', withFields({ infoContactPoint: nobody })).state).toBe('missing')
    expect(row('TCTT-17.1.m', withFields({ infoContactPoint: { phone: '1' } })).state).toBe('ok')
  })

  it('counts leaders with a biography and duties, not everybody', () => {
    const person = (fields: Record<string, unknown>) => [item({ collection: 'people', fields })]
    const told = { duties: 'Phụ trách chung', shortBio: 'Sinh tại xã' }
    expect(row('NĐ224-9.1.c.lanhDao', person({ ...told, isLeader: false })).state).toBe('missing')
    expect(row('NĐ224-9.1.c.lanhDao', person({ isLeader: true })).state).toBe('missing')
    expect(row('NĐ224-9.1.c.lanhDao', person({ ...told, isLeader: true })).state).toBe('ok')
  })

  it('is fulfilled by an entry of the register that names the item', () => {
    const entry = item({ collection: 'disclosures', legalItem: 'THDC-11.6' })
    expect(row('THDC-11.6', [entry]).state).toBe('ok')
    expect(row('THDC-11.5', [entry]).state).toBe('missing')
  })

  it('counts what stands in any section of the commune that carries the item', () => {
    const sections = [{ key: 'rieng', legalItems: ['THDC-11.6'] }]
    const page = item({ collection: 'pages', sectionKey: 'rieng' })
    expect(row('THDC-11.6', [page], { sections })).toMatchObject({ section: 'rieng', state: 'ok' })
    expect(row('THDC-11.5', [page], { sections })).toMatchObject({ section: null })
  })
})

describe('a duty with parts', () => {
  const stage = (change: Partial<ContentItem>): ContentItem =>
    item({ collection: 'budget-disclosures', fiscalYear: 2026, ...change })
  const complete = [
    stage({ fiscalYear: 2027, id: 'proposal', stage: 'du_toan_trinh' }),
    stage({ id: 'decided', stage: 'du_toan_giao' }),
    stage({ id: 'execution', period: '9T', stage: 'thuc_hien' }),
    stage({ fiscalYear: 2025, id: 'settled', stage: 'quyet_toan' }),
  ]

  it('is ok when every part is', () => {
    expect(row('THDC-11.2', complete)).toMatchObject({ section: 'ngan-sach', state: 'ok' })
    expect(row('TCTT-17.1.đ', complete).state).toBe('ok')
  })

  it('is as bad as its worst part, and shows that one', () => {
    const late = complete.map((one) => (one.id === 'execution' ? { ...one, period: '6T' } : one))
    expect(row('THDC-11.2', late)).toMatchObject({
      deadline: '2026-10-15',
      newest: { id: 'execution' },
      state: 'stale',
    })
    expect(row('THDC-11.2', late.slice(1)).state).toBe('missing')
  })

  it('leaves out parts that do not apply, and does not apply when none does', () => {
    const none = ['1', '2', '3', '4'].map((clause): NotApplicable => ({
      from: '2026-01-01',
      legalItem: `TT26-26.${clause}`,
      reason: 'Xã mới thành lập',
    }))
    expect(row('THDC-11.2', complete.slice(1), { notApplicable: none.slice(0, 1) }).state).toBe(
      'ok',
    )
    expect(row('THDC-11.2', [], { notApplicable: none })).toMatchObject({
      reason: { vi: 'Không có nội dung thành phần nào phải công khai.' },
      state: 'notApplicable',
    })
  })

  it('can be stated not to apply as a whole', () => {
    const notApplicable = [{ from: '2026-01-01', legalItem: 'THDC-11.2', reason: 'Lý do' }]
    expect(row('THDC-11.2', complete, { notApplicable })).toMatchObject({
      reason: { vi: 'Lý do' },
      state: 'notApplicable',
    })
  })
})

describe('a duty that does not apply', () => {
  const statement: NotApplicable = {
    from: '2026-01-01',
    legalItem: 'THDC-11.8',
    reason: 'Năm 2026 không có thiên tai',
    to: '2026-12-31',
  }

  it('says why, while the statement holds', () => {
    const at = (day: string) =>
      row('THDC-11.8', [], { notApplicable: [statement], today: day }).state
    expect(row('THDC-11.8', [], { notApplicable: [statement] })).toMatchObject({
      reason: { vi: 'Năm 2026 không có thiên tai' },
      state: 'notApplicable',
    })
    expect(at('2026-12-31')).toBe('notApplicable')
    expect(at('2027-01-01')).toBe('missing')
    expect(
      row('THDC-11.8', [], { notApplicable: [{ ...statement, to: null }], today: '2030-01-01' })
        .state,
    ).toBe('notApplicable')
  })

  it('needs a reason that says something', () => {
    const notApplicable = [{ ...statement, reason: ' ' }]
    expect(row('THDC-11.8', [], { notApplicable }).state).toBe('missing')
  })

  it('is also one where nothing has happened yet', () => {
    expect(row('NĐ224-13', [])).toMatchObject({
      reason: { vi: 'Chưa phát sinh nội dung phải công khai.' },
      state: 'notApplicable',
    })
    const outage = item({ collection: 'notices', sectionKey: 'thong-bao' })
    expect(row('NĐ224-13', [outage])).toMatchObject({ reason: null, state: 'ok' })
  })
})
