import { describe, expect, it } from '@jest/globals'

import {
  builtInLaw,
  dataAt,
  documentNumberKey,
  findDocumentType,
} from '../../../../src/domain/law/index.ts'

const today = '2026-11-23'

describe('the types of documents', () => {
  it('are the 29 of NĐ 30/2020 in its order, with the codes of its annex', () => {
    const types = dataAt(builtInLaw.documentTypes, today).filter(
      ({ body, isCopy }) => body === 'administration' && !isCopy,
    )
    expect(types.map(({ code }) => code ?? '–').join(' ')).toBe(
      'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ – CĐ BGN BTT GUQ GM GGT GNP PG PC PB –',
    )
    expect(types).toHaveLength(29)
    expect(types[17]?.title.vi).toBe('Công văn')
    expect(types[28]?.title.vi).toBe('Thư công')
  })

  it('have a name in Vietnamese and English and say where they come from', () => {
    for (const { source, title } of builtInLaw.documentTypes) {
      expect(title.vi).not.toBe('')
      expect(title.en).not.toBe('')
      expect(source.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['CTr', 'programme'],
    ['CT', 'directive'],
    ['ĐA', 'scheme'],
    ['DA', 'project'],
    ['HĐ', 'contract'],
    ['HD', 'guidance'],
    ['QyĐ', 'stipulation'],
    ['QYĐ', 'stipulation'],
    ['QĐ', 'decision'],
    ['TrS', 'extract'],
    ['NĐ', 'decree'],
  ])('%s is one type, as written', (code, key) => {
    expect(findDocumentType(code, today)?.key).toBe(key)
  })

  it.each([
    ['CTR', 'programme'],
    ['TTR', 'submission'],
    ['qyđ', 'stipulation'],
    ['qđ', 'decision'],
  ])('%s is found in another case, because only one type is left', (code, key) => {
    expect(findDocumentType(code, today)?.key).toBe(key)
  })

  it('are not guessed when case alone would decide between two', () => {
    const [one] = builtInLaw.documentTypes
    if (!one) throw new Error('no types')
    const documentTypes = [
      { ...one, code: 'Ab', key: 'first' },
      { ...one, code: 'aB', key: 'second' },
    ]
    const law = { ...builtInLaw, documentTypes }
    expect(findDocumentType('Ab', today, { law })?.key).toBe('first')
    expect(findDocumentType('AB', today, { law })).toBeNull()
  })

  it('keep their marks: a code without them is not a type', () => {
    expect(findDocumentType('QD', today)).toBeNull()
    expect(findDocumentType('', today)).toBeNull()
    expect(findDocumentType('QĐ'.normalize('NFD'), today)?.key).toBe('decision')
  })

  it('of the Party are a list of their own', () => {
    expect(findDocumentType('KL', today)).toBeNull()
    expect(findDocumentType('KL', today, { body: 'party' })?.key).toBe('partyConclusion')
    expect(findDocumentType('TB', today, { body: 'party' })?.title.vi).toBe('Thông báo (Đảng)')
  })

  it('before NĐ 30/2020 had other codes', () => {
    expect(findDocumentType('GN', '2019-12-31')?.key).toBe('memorandum')
    expect(findDocumentType('BGN', '2019-12-31')).toBeNull()
    expect(findDocumentType('BGN', '2020-03-05')?.key).toBe('memorandum')
    expect(findDocumentType('KH', '2015-05-05')?.key).toBe('plan')
  })
})

describe('the number of a document', () => {
  const document = {
    codeNotation: 'KH-UBND',
    codeNumber: 12,
    issuedDate: '2026-01-15',
    organ: 'ubnd-con-tien',
  }
  const key = documentNumberKey(document)

  it('repeats when organ, year, number and notation are the same', () => {
    expect(documentNumberKey({ ...document, issuedDate: '2026-12-31' })).toBe(key)
    expect(documentNumberKey({ ...document, codeNotation: 'KH-UBND'.normalize('NFD') })).toBe(key)
  })

  it('repeats in another spelling of the notation', () => {
    const decision = documentNumberKey({ ...document, codeNotation: 'QĐ-UBND' })
    expect(documentNumberKey({ ...document, codeNotation: 'QD-UBND' })).toBe(decision)
  })

  it('is another one in another year, organ, notation or with another number', () => {
    expect(documentNumberKey({ ...document, issuedDate: '2027-01-15' })).not.toBe(key)
    expect(documentNumberKey({ ...document, organ: 'hdnd-con-tien' })).not.toBe(key)
    expect(documentNumberKey({ ...document, codeNotation: 'QĐ-UBND' })).not.toBe(key)
    expect(documentNumberKey({ ...document, codeNumber: 13 })).not.toBe(key)
  })

  it('cannot repeat while a part of it is missing', () => {
    for (const part of ['codeNotation', 'codeNumber', 'issuedDate', 'organ'] as const) {
      expect(documentNumberKey({ ...document, [part]: null })).toBeNull()
    }
  })
})
