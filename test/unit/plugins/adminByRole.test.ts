import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'

import { adminByRole, isTechnical } from '../../../plugins/communePortal/adminByRole.ts'

type User = Parameters<typeof isTechnical>[0]

const user = (role: string) =>
  ({ id: 'me', collection: 'users', memberships: [{ commune: 'xa', role }] }) as unknown as User

function isHidden(slug: string, role: string): boolean {
  const hidden = adminByRole({ slug, fields: [] })?.hidden
  const asked = { user: user(role) } as never
  return typeof hidden === 'function' ? hidden(asked) : Boolean(hidden)
}

describe('what the admin shows to whom', () => {
  it('is a menu without what the role has no right to', () => {
    for (const slug of ['communes', 'units', 'users']) {
      expect([slug, isHidden(slug, 'editor'), isHidden(slug, 'recordsClerk')]).toEqual([
        slug,
        true,
        true,
      ])
      expect(isHidden(slug, 'technicalAdmin')).toBe(false)
    }
    expect([isHidden('sections', 'editor'), isHidden('sections', 'contributor')]).toEqual([
      false,
      true,
    ])
    expect(isHidden('articles', 'contributor')).toBe(false)
  })

  it('is the tab of the API for technical roles only', () => {
    expect(isTechnical(user('technicalAdmin'))).toBe(true)
    expect(isTechnical(user('head'))).toBe(false)
    expect(isTechnical(null)).toBe(false)
  })

  it('is a way to take down whatever has drafts, unless the collection says otherwise', () => {
    const controls = (more: Partial<CollectionConfig>) =>
      adminByRole({ slug: 'x', fields: [], ...more })?.components?.edit?.beforeDocumentControls
    expect(controls({ versions: { drafts: true } })).toHaveLength(1)
    expect(controls({ versions: false })).toBeUndefined()
    const own = { components: { edit: { UnpublishButton: 'own' } } }
    expect(controls({ admin: own, versions: { drafts: true } })).toBeUndefined()
  })
})
