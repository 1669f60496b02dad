import { describe, expect, it } from '@jest/globals'

import {
  builtInLaw,
  checkPortalHost,
  formatSource,
  hasCodeShape,
  isServicePortalUrl,
} from '../../../../src/domain/law/index.ts'

const codeOf = (...asked: Parameters<typeof checkPortalHost>) => {
  const finding = checkPortalHost(...asked)
  return finding.level === 'ok' ? 'ok' : `${finding.level} ${finding.code}`
}

describe('the host of a portal', () => {
  it.each([
    ['contien.quangtri.gov.vn', 'ok'],
    ['ConTien.QuangTri.gov.vn', 'ok'],
    ['www.contien.quangtri.gov.vn', 'ok'],
    ['linhtruong.giolinh.quangtri.gov.vn', 'warning hostFormerShape'],
    ['xabadiem.gov.vn', 'warning hostDeviating'],
    ['a.b.c.quangtri.gov.vn', 'warning hostDeviating'],
    ['cồntiên.quangtri.gov.vn', 'error hostWithMarks'],
    ['cồntiên.quangtri.gov.vn'.normalize('NFD'), 'error hostWithMarks'],
    ['contien.com', 'error hostNotGovernment'],
    ['gov.vn', 'error hostNotGovernment'],
    ['contien.quangtri.gov.vn.evil.com', 'error hostNotGovernment'],
    ['https://contien.quangtri.gov.vn', 'error hostBroken'],
    ['contien.quangtri.gov.vn:443', 'error hostBroken'],
    ['contien..gov.vn', 'error hostBroken'],
    ['localhost', 'error hostBroken'],
    ['', 'error hostBroken'],
  ])('%s as the current one: %s', (host, finding) => {
    expect(codeOf(host, 'current')).toBe(finding)
  })

  it('of the past only has to be a name that a request can carry', () => {
    expect(codeOf('linhtruong.giolinh.quangtri.gov.vn', 'former')).toBe('ok')
    expect(codeOf('linhtruong.example', 'former')).toBe('ok')
    expect(codeOf('linh truong', 'former')).toBe('error hostBroken')
  })

  it('that deviates is named in Vietnamese and English', () => {
    const finding = checkPortalHost('linhtruong.giolinh.quangtri.gov.vn', 'current')
    expect(finding).toMatchObject({
      en: expect.stringContaining('Five levels'),
      vi: expect.stringContaining('năm cấp'),
    })
  })

  it('follows the rule of the day', () => {
    expect(codeOf('contien.com', 'current', { day: '2026-06-30' })).toBe('ok')
    expect(codeOf('contien.com', 'current', { day: '2026-07-01' })).toBe('error hostNotGovernment')
  })
})

describe('official codes', () => {
  it.each(['H50.12.3', 'H50', 'A01.Z9', 'Z99.1', `H50.${'1'.repeat(31)}`])(
    '%s is an organ id',
    (text) => {
      expect(hasCodeShape('organId', text)).toBe(true)
    },
  )

  it.each(['h50', 'Q1', '', 'H50.', 'H50..1', 'H50.a', `H50.${'1'.repeat(32)}`, 'H50.1\n'])(
    '%j is not an organ id',
    (text) => {
      expect(hasCodeShape('organId', text)).toBe(false)
    },
  )

  it('an admin code is five digits, zeros in front and all', () => {
    expect(hasCodeShape('adminCode', '19534')).toBe(true)
    expect(hasCodeShape('adminCode', '00123')).toBe(true)
    expect(hasCodeShape('adminCode', '123')).toBe(false)
    expect(hasCodeShape('adminCode', '195345')).toBe(false)
  })

  it('a procedure code is one digit, a dot and six digits', () => {
    expect(hasCodeShape('procedureCode', '1.001193')).toBe(true)
    expect(hasCodeShape('procedureCode', '1.001193.H50')).toBe(true)
    expect(hasCodeShape('procedureCode', '1001193')).toBe(false)
  })

  it('have no shape before the act that gave them one', () => {
    expect(hasCodeShape('organId', 'H50', { day: '2020-07-21' })).toBe(false)
    expect(hasCodeShape('organId', 'H50', { day: '2026-11-23' })).toBe(true)
  })

  it('the service portal is the national one, over https', () => {
    expect(isServicePortalUrl('https://dichvucong.gov.vn/p/home')).toBe(true)
    expect(isServicePortalUrl('https://thutuc.dichvucong.gov.vn/?ma_thu_tuc=1.001193')).toBe(true)
    expect(isServicePortalUrl('http://dichvucong.gov.vn')).toBe(false)
    expect(isServicePortalUrl('https://dichvucong.gov.vn.example.com')).toBe(false)
    expect(isServicePortalUrl('https://dichvucong.quangtri.gov.vn')).toBe(false)
    expect(isServicePortalUrl('dichvucong.gov.vn')).toBe(false)
  })
})

describe('a source', () => {
  it('is written out for people', () => {
    const source = { act: 'NĐ224', article: '9', clause: '1', point: 'c' }
    expect(formatSource(source)).toBe('Nghị định 224/2026/NĐ-CP, Điều 9 khoản 1 điểm c')
    expect(formatSource(source, 'en')).toBe(
      'Decree 224/2026 on digital transformation, article 9 clause 1 point c',
    )
    expect(formatSource({ act: 'NĐ30', article: 'Phụ lục III' })).toBe(
      'Nghị định 30/2020/NĐ-CP, Phụ lục III',
    )
    expect(formatSource({ act: 'NĐ356' })).toBe('Nghị định 356/2025/NĐ-CP')
    expect(formatSource({ act: 'elsewhere' }, 'vi', { ...builtInLaw, acts: [] })).toBe('elsewhere')
  })
})
