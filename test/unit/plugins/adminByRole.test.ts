import { describe, expect, it } from '@jest/globals'
import type { CollectionConfig } from 'payload'

import { adminByRole, isTechnical } from '../../../plugins/communePortal/adminByRole.ts'
import { rights } from '../../../src/domain/roles.ts'

type User = Parameters<typeof isTechnical>[0]

const user = (role: string) =>
  ({ id: 'me', collection: 'users', memberships: [{ commune: 'xa', role }] }) as unknown as User

function isHidden(slug: string, role: string): boolean {
  const hidden = adminByRole({ slug, fields: [] })?.hidden
  const asked = { user: user(role) } as never
  return typeof hidden === 'function' ? hidden(asked) : Boolean(hidden)
}

describe('what the admin shows to whom', () => {
  it('is a menu of what the role has a right to, as the table says', () => {
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
    const menuOf = (role: string) => Object.keys(rights).filter((slug) => !isHidden(slug, role))
    expect(menuOf('contributor')).toEqual(
      expect.arrayContaining(['articles', 'notices', 'plans', 'plan-tasks']),
    )
    expect(menuOf('specialist').sort()).toEqual([
      'articles',
      'budget-disclosures',
      'disclosures',
      'documents',
      'notices',
      'plan-tasks',
      'procedures',
      'schedules',
    ])
    expect(menuOf('recordsClerk')).not.toContain('articles')
  })

  it('is the calendar and the files for everybody, and what a host adds of its own', () => {
    expect(isHidden('attachments', 'technicalAdmin')).toBe(false)
    expect(isHidden('schedules', 'contributor')).toBe(false)
    expect(isHidden('links', 'contributor')).toBe(false)
  })

  it('is only what belongs to units for who works for some of them', () => {
    const bound = (slug: string, more = {}) => {
      const hidden = adminByRole({ slug, fields: [], ...more })?.hidden
      const head = { commune: 'xa', role: 'head', units: ['vh'] }
      const asked = { user: { id: 'me', collection: 'users', memberships: [head] } } as never
      return typeof hidden === 'function' && hidden(asked)
    }
    expect([bound('units'), bound('people'), bound('plans')]).toEqual([false, false, false])
    expect([bound('communes'), bound('sections')]).toEqual([true, true])
    expect(bound('pages', { versions: { drafts: true } })).toBe(false)
  })

  it('is nothing for a role that has ended', () => {
    const hidden = adminByRole({ slug: 'articles', fields: [] })?.hidden
    const ended = { commune: 'xa', role: 'editor', until: '2020-01-01' }
    const asked = { user: { id: 'me', collection: 'users', memberships: [ended] } } as never
    expect(typeof hidden === 'function' && hidden(asked)).toBe(true)
  })

  it('is the tab of the API for technical roles only', () => {
    expect(isTechnical(user('technicalAdmin'))).toBe(true)
    expect(isTechnical(user('head'))).toBe(false)
    expect(isTechnical(null)).toBe(false)
  })

  it('is the acts in place of Payload’s buttons to publish and take down', () => {
    const versions = { drafts: true }
    const fields = [{ name: 'workflow', type: 'group', fields: [] }] as CollectionConfig['fields']
    const editOf = (config: CollectionConfig) => adminByRole(config)?.components?.edit
    const nothing = 'payload-commune-portal/client#Nothing'
    const guard = 'payload-commune-portal/client#FormGuard'
    expect(editOf({ slug: 'articles', fields, versions })).toMatchObject({
      beforeDocumentControls: ['payload-commune-portal/client#ActButtons', guard],
      PublishButton: nothing,
      SaveDraftButton: nothing,
      UnpublishButton: nothing,
    })
    expect(editOf({ slug: 'attachments', fields: [], versions })).toEqual({
      beforeDocumentControls: [guard],
      UnpublishButton: nothing,
    })
    expect(editOf({ slug: 'units', fields: [] })).toEqual({ beforeDocumentControls: [guard] })
  })
})
