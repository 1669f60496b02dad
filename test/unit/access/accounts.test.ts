import { describe, expect, it } from '@jest/globals'
import type { FieldAccess } from 'payload'

import { ownOrAdministered, rolesAdministered } from '../../../src/access/accounts.ts'

type Asked = Parameters<FieldAccess>[0]

const user = (role: string) => ({
  id: 'me',
  collection: 'users',
  memberships: [{ commune: 'xa', role }],
})
const asked = (role: string, more: object) => ({ req: { user: user(role) }, ...more }) as Asked

/** Payload's forms ask about a field with the id of the account and without the account. */
describe.each([
  ['what colleagues do not see', ownOrAdministered],
  ['roles', rolesAdministered],
])('the form of an account: %s', (_, mayRead) => {
  it('is for oneself', () => {
    expect(mayRead(asked('editor', { id: 'me' }))).toBe(true)
  })

  it('is not for a colleague, nor for a question about all', () => {
    expect(mayRead(asked('editor', { id: 'other' }))).toBe(false)
    expect(mayRead(asked('editor', {}))).toBe(false)
    expect(mayRead(asked('editor', { doc: { id: 'other' }, id: 'me' }))).toBe(false)
  })

  it('is for who administers accounts: what the form holds was read by these rules', () => {
    expect(mayRead(asked('technicalAdmin', { id: 'other' }))).toBe(true)
    const elsewhere = { id: 'other', memberships: [{ commune: 'khac' }] }
    expect(mayRead(asked('technicalAdmin', { doc: elsewhere, id: 'other' }))).toBe(false)
  })
})
