import type { Wanted } from './accounts.ts'
import type { Caller, CommuneKey, Membership } from './types.ts'
import type { Communes } from './world.ts'
import type { FlattenedField, Payload } from 'payload'

import { type Role, roles } from '../../src/domain/roles.ts'

const nobody: Caller = {
  disabled: false,
  headers: {},
  id: null,
  isMachine: false,
  memberships: [],
  name: 'public',
}

/** Cookies and headers that a browser can set are no rights. */
export const strangers = ({ b }: Communes): Caller[] => [
  nobody,
  { ...nobody, headers: { cookie: `payload-tenant=${b.id}` }, name: 'public, cookie of B' },
  {
    ...nobody,
    headers: { forwarded: `host=${b.host}`, 'x-forwarded-host': b.host },
    name: 'public, said to come from B',
  },
]

/** Everybody who asks before there is any content: each role, and odd accounts. */
export function wantedAccounts(payload: Payload, communes: Communes): Wanted[] {
  const row = rowFields(payload)
  const wanted: Wanted[] = rolesIn(row).map((role) => ({
    memberships: [{ commune: role === 'provinceAdmin' ? null : 'a', role }],
    name: role,
  }))
  const of = (commune: CommuneKey, role: Role, more = {}): Membership[] => [
    { commune, role, ...more },
  ]
  for (const role of ['editor', 'deputyHead', 'head', 'technicalAdmin'] as const) {
    wanted.push({ memberships: of('b', role), name: `${role} of B` })
  }
  wanted.push(
    { memberships: [...of('a', 'editor'), ...of('b', 'contributor')], name: 'editor, guest in B' },
    { memberships: of('a', 'head'), name: 'disabled head', what: 'disabled' },
    { memberships: [], name: 'account without a role' },
    { memberships: of('a', 'head'), name: 'head, logged out', what: 'loggedOut' },
    { memberships: of('a', 'editor'), name: 'editor by cookie', what: 'byCookie' },
    {
      headers: { cookie: `payload-tenant=${communes.b.id}` },
      memberships: of('a', 'editor'),
      name: 'editor, cookie of B',
    },
    // They do not ask: they are there to be unlocked, looked at and taken over.
    { memberships: of('a', 'editor'), name: 'locked editor', what: 'locked' },
    { memberships: of('b', 'editor'), name: 'locked editor of B', what: 'locked' },
  )
  if (row.has('until')) {
    wanted.push({ memberships: of('a', 'head', { until: '2026-01-31' }), name: 'head until 2026' })
  }
  if (row.has('from')) {
    wanted.push({ memberships: of('a', 'head', { from: '2199-01-01' }), name: 'head from 2199' })
  }
  if (row.has('status')) {
    wanted.push({ memberships: of('a', 'head', { status: 'proposed' }), name: 'proposed head' })
  }
  if (payload.collections.users.config.auth.useAPIKey) {
    const ofHead = of('a', 'head', { mayWrite: true })
    wanted.push(
      { memberships: of('a', 'editor'), name: 'API key', what: 'machine' },
      { memberships: of('a', 'head'), name: 'API key, turned off', what: 'spentMachine' },
      { memberships: of('a', 'head'), name: 'API key, disabled', what: 'disabledMachine' },
    )
    if (row.has('mayWrite')) {
      wanted.push({ memberships: ofHead, name: 'API key that writes', what: 'machine' })
    }
  }
  if (payload.collections.delegations) {
    for (const role of ['deputyHead', 'secretary'] as const) {
      const name = `${role} for the head`
      wanted.push({ memberships: of('a', role), name, standsInFor: true })
    }
  }
  return wanted
}

/** Where roles can be bound to units: people of one unit of A, and of the one above it. */
export function wantedOfUnits(payload: Payload, unit: string, upper: string): Wanted[] {
  if (!rowFields(payload).has('units')) return []
  const of = (role: Role, id: string, name: string): Wanted => ({
    memberships: [{ commune: 'a', role, units: [id] }],
    name: `${role} of ${name}`,
  })
  const some = (['contributor', 'editor', 'head', 'specialist'] as const).map((role) =>
    of(role, unit, 'a unit'),
  )
  return [...some, of('editor', upper, 'the unit above')]
}

/** The fields of a row of `memberships` in the running configuration. */
export function rowFields({ collections }: Payload): Map<string, FlattenedField> {
  const rows = collections.users.config.flattenedFields.find(({ name }) => name === 'memberships')
  const fields = rows && 'flattenedFields' in rows ? rows.flattenedFields : []
  return new Map(fields.map((field) => [field.name, field]))
}

/** The roles of the running configuration, in its order. */
function rolesIn(row: Map<string, FlattenedField>): Role[] {
  const field = row.get('role')
  const options = field && 'options' in field ? field.options : []
  const values = options.map((one) => (typeof one === 'string' ? one : one.value))
  return values.filter((value): value is Role => value in roles)
}
