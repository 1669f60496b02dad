import { describe, expect, it } from '@jest/globals'

import { hasRight, rights } from '../../../src/domain/roles.ts'
import { slugs } from '../../../src/domain/slugs.ts'

describe('hasRight', () => {
  it('gives what the table says and nothing else', () => {
    expect(hasRight('editor', 'articles', 'edit')).toBe(true)
    expect(hasRight('editor', 'articles', 'publish')).toBe(false)
    expect(hasRight('technicalAdmin', 'articles', 'read')).toBe(false)
  })

  it('lets nobody publish what they may create', () => {
    for (const slug of slugs) {
      for (const held of Object.values(rights[slug])) {
        expect(held.includes('publish') && held.includes('create')).toBe(false)
      }
    }
  })
})
