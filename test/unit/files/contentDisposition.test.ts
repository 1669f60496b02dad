import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { contentDisposition } from '../../../src/files/contentDisposition.ts'

describe('contentDisposition', () => {
  it('gives the Vietnamese name (RFC 5987) and a plain one for old programs', () => {
    expect(contentDisposition('Đề án số 02.pdf')).toBe(
      `inline; filename="De an so 02.pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20s%E1%BB%91%2002.pdf`,
    )
  })

  it('encodes what RFC 5987 does not allow to stand', () => {
    expect(contentDisposition("a'(1)*.pdf", 'attachment')).toBe(
      `attachment; filename="a'(1)*.pdf"; filename*=UTF-8''a%27%281%29%2A.pdf`,
    )
  })

  it('is a header whatever the name is, and gives the name back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = contentDisposition(name)
        expect(header).toMatch(
          /^inline; filename="[ -!#-~]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/,
        )
        const back = decodeURIComponent(header.split("UTF-8''")[1] ?? '')

        expect(back).not.toMatch(/[\u0000-\u001f\u007f/\\]/)
      }),
    )
  })
})
