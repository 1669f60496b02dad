import { describe, expect, it } from '@jest/globals'

import { checkPortalHost } from '../../../../src/domain/law/checkPortalHost.ts'

describe('the host of a portal', () => {
  it('fact 18: is commune.province.gov.vn', () => {
    expect(checkPortalHost('contien.quangtri.gov.vn', 'current')).toEqual({ level: 'ok' })
  })

  it.each([
    ['linhtruong.giolinh.quangtri.gov.vn', 'warning', 'hostFormerShape'],
    ['xabadiem.gov.vn', 'warning', 'hostDeviating'],
    ['cồntiên.quangtri.gov.vn', 'error', 'hostWithMarks'],
    ['contien.com', 'error', 'hostNotGovernment'],
    ['https://contien.quangtri.gov.vn', 'error', 'hostBroken'],
    ['contien', 'error', 'hostBroken'],
  ])('fact 18: a current %s is a %s (%s)', (host, level, code) => {
    expect(checkPortalHost(host, 'current')).toMatchObject({
      code,
      en: expect.any(String),
      level,
      vi: expect.any(String),
    })
  })

  it('was any name a request can carry, while it was in use', () => {
    for (const host of ['linhtruong.giolinh.quangtri.gov.vn', 'contien.com']) {
      expect(checkPortalHost(host, 'former')).toEqual({ level: 'ok' })
    }
    expect(checkPortalHost('cồntiên.vn', 'former')).toMatchObject({ code: 'hostWithMarks' })
  })
})
