import { describe, expect, it } from '@jest/globals'

import { redirectSource } from '../../../src/domain/redirectSource.ts'

const sourceOf = (host: string, path: string, query?: null | string) =>
  redirectSource({ host, path, query })?.source

describe('an old address', () => {
  it('is the same however it is written', () => {
    for (const [host, path, query] of [
      ['cu.gov.vn', '/tin/chi-tiet', 'b=2&a=1'],
      [' CU.gov.vn', '//tin/chi-tiet/', '?a=1&b=2'],
      ['cu.gov.vn', '/tin/./x/../chi-tiet?a=1&b=2', ''],
      ['cu.gov.vn', '/t%69n\\chi-tiet', 'a=1&b=2'],
    ] as const) {
      expect(sourceOf(host, path, query)).toBe('cu.gov.vn/tin/chi-tiet?a=1&b=2')
    }
  })

  it('keeps its parts beside the whole', () => {
    expect(redirectSource({ host: 'cu.gov.vn', path: '/a', query: 'id=12' })).toEqual({
      host: 'cu.gov.vn',
      path: '/a',
      query: 'id=12',
      source: 'cu.gov.vn/a?id=12',
    })
  })

  it('tells query from query, and the first page from the rest', () => {
    expect(sourceOf('cu.gov.vn', '/', 'idnoidung=12')).toBe('cu.gov.vn/?idnoidung=12')
    expect(sourceOf('cu.gov.vn', '/', 'idnoidung=13')).toBe('cu.gov.vn/?idnoidung=13')
    expect(sourceOf('cu.gov.vn', '/')).toBe('cu.gov.vn/')
  })

  it('does not care whether diacritics come composed, decomposed or encoded', () => {
    const composed = '/tệp/kế hoạch.pdf'
    const encoded = sourceOf('cu.gov.vn', encodeURI(composed))
    expect(sourceOf('cu.gov.vn', composed)).toBe(encoded)
    expect(sourceOf('cu.gov.vn', composed.normalize('NFD'))).toBe(encoded)
  })

  it('lets a stray percent sign stand', () => {
    expect(sourceOf('cu.gov.vn', '/giam-100%')).toBe('cu.gov.vn/giam-100%25')
  })

  it.each(['tin', '', 'https://cu.gov.vn/tin', '#x', '/tin#x'])(
    'is nothing where the path is %j',
    (path) => {
      expect(redirectSource({ host: 'cu.gov.vn', path })).toBeNull()
    },
  )

  it('is nothing where host and path make no address', () => {
    expect(redirectSource({ host: '', path: '/tin' })).toBeNull()
    expect(redirectSource({ host: 'a b', path: '/tin' })).toBeNull()
  })
})
