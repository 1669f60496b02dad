import { describe, expect, it } from '@jest/globals'

import { communesToPropose } from '../../../../src/domain/accounts/communesToPropose.ts'

const day = '2026-11-24'
const head = { commune: 'xa', role: 'head' } as const

describe('where somebody may propose a role for a colleague', () => {
  it('is every commune whose board they lead today, each once', () => {
    const rows = [
      head,
      { ...head, role: 'deputyHead' } as const,
      { ...head, commune: { id: 'ba' } },
    ]
    expect(communesToPropose(rows, day)).toEqual(['xa', 'ba'])
  })

  it('is none for other roles, of some units, over, not begun or only proposed', () => {
    const rows = [
      { ...head, role: 'editor' } as const,
      { ...head, units: ['vh'] },
      { ...head, until: '2026-11-23' },
      { ...head, from: '2026-11-25' },
      { ...head, status: 'proposed' },
      { ...head, commune: null },
    ]
    expect(communesToPropose(rows, day)).toEqual([])
  })
})
