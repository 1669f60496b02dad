import { describe, expect, it } from '@jest/globals'

import { hasRight, rights, type Rights } from '../../../src/domain/roles.ts'

describe('hasRight', () => {
  it('gives what the table says and nothing else', () => {
    expect(hasRight('editor', rights.articles, 'edit')).toBe(true)
    expect(hasRight('editor', rights.articles, 'publish')).toBe(false)
    expect(hasRight('technicalAdmin', rights.articles, 'read')).toBe(false)
  })

  it('lets nobody publish what they may create', () => {
    for (const row of Object.values<Rights>(rights)) {
      for (const held of Object.values(row)) {
        expect(held.includes('publish') && held.includes('create')).toBe(false)
      }
    }
  })
})
