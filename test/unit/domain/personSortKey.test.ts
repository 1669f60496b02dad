import { describe, expect, it } from '@jest/globals'

import { personSortKey } from '../../../src/domain/vietnamese/index.ts'

const sorted = (names: string[]) =>
  [...names].sort((a, b) => (personSortKey(a) < personSortKey(b) ? -1 : 1))

describe('personSortKey', () => {
  it('sorts by tên, then họ, then đệm', () => {
    const names = ['Lê Văn Ân', 'Trần Thị An', 'Lê Văn An', 'Lê An', 'Lê Thị An', 'Đỗ Bình']
    expect(sorted([...names].reverse())).toEqual([
      'Lê An',
      'Lê Thị An',
      'Lê Văn An',
      'Trần Thị An',
      'Lê Văn Ân',
      'Đỗ Bình',
    ])
  })

  it('keeps a tên with another tone apart before it looks at the họ', () => {
    expect(sorted(['Bùi Thị Hạ', 'Vũ Thị Hà', 'Bùi Thị Hà'])).toEqual([
      'Bùi Thị Hà',
      'Vũ Thị Hà',
      'Bùi Thị Hạ',
    ])
  })

  it('lets capitals decide last', () => {
    expect(sorted(['LÊ VĂN AN', 'Trần Văn An', 'Lê Văn An'])).toEqual([
      'Lê Văn An',
      'LÊ VĂN AN',
      'Trần Văn An',
    ])
  })

  it('is blind to NFD and to extra spaces, and takes one word for a tên', () => {
    expect(personSortKey('  Lê \u00a0 Văn  Ân '.normalize('NFD'))).toBe(personSortKey('Lê Văn Ân'))
    expect(sorted(['Bé Ba', 'An', ''])).toEqual(['', 'An', 'Bé Ba'])
  })
})
