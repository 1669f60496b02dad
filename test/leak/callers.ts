import type { Portal } from '../support/startPayload.ts'
import type { Caller, CommuneKey, Membership } from './types.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import type { FlattenedField, Payload } from 'payload'
import supertest from 'supertest'

import { type Role, roles } from '../../src/domain/roles.ts'
import { password, unique } from '../support/builders.ts'

type Communes = Record<CommuneKey, { id: string }>
type Wanted = {
  memberships: Membership[]
  name: string
  standsInFor?: boolean
  what?: 'disabled' | 'machine'
}

/** What the name and the address of an account hold, so that they are found in answers. */
type Words = (id: string) => { email: string; name: string }

const nobody: Caller = {
  disabled: false,
  headers: {},
  id: null,
  isMachine: false,
  memberships: [],
  name: 'public',
}

/** Everybody who asks before there is any content: the public, each role, and odd accounts. */
export async function makeCallers(portal: Portal, communes: Communes): Promise<Caller[]> {
  const { payload } = portal
  const row = rowFields(payload)
  const wanted: Wanted[] = rolesIn(row).map((role) => ({
    memberships: [{ commune: role === 'provinceAdmin' ? null : 'a', role }],
    name: role,
  }))
  const of = (commune: CommuneKey, role: Role, more = {}): Membership[] => [
    { commune, role, ...more },
  ]
  for (const role of ['editor', 'head', 'technicalAdmin'] as const) {
    wanted.push({ memberships: of('b', role), name: `${role} of B` })
  }
  wanted.push(
    { memberships: [...of('a', 'editor'), ...of('b', 'contributor')], name: 'editor, guest in B' },
    { memberships: of('a', 'head'), name: 'disabled head', what: 'disabled' },
    { memberships: [], name: 'account without a role' },
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
    wanted.push({ memberships: of('a', 'editor'), name: 'API key', what: 'machine' })
    const ofHead = of('a', 'head', { mayWrite: true })
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
  return [nobody, ...(await makeEach(portal, communes, wanted))]
}

/** Where roles can be bound to units: people of one unit of A, and of the one above it. */
export function makeUnitCallers(
  portal: Portal,
  communes: Communes,
  unit: string,
  upper: string,
): Promise<Caller[]> {
  if (!rowFields(portal.payload).has('units')) return Promise.resolve([])
  const of = (role: Role, id: string, name: string): Wanted => ({
    memberships: [{ commune: 'a', role, units: [id] }],
    name: `${role} of ${name}`,
  })
  const some = (['contributor', 'editor', 'head', 'specialist'] as const).map((role) =>
    of(role, unit, 'a unit'),
  )
  const above = of('editor', upper, 'the unit above')
  return makeEach(portal, communes, [...some, above])
}

const words: Words = (id) => ({ email: `${id}@portal.example`, name: `Người ${id}` })

/** What is stored of the password, which all of them have: worked out once, it takes its time. */
type Secret = { hash: string; salt: string }

/** One after the other: side by side they would wait for each other's transactions. */
async function makeEach(portal: Portal, communes: Communes, wanted: Wanted[]): Promise<Caller[]> {
  const { payload } = portal
  const { id } = await payload.create({
    collection: 'users',
    data: { ...words(`nguoi-${unique()}`), memberships: [], password },
    depth: 0,
    overrideAccess: true,
  })
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Secret & { id: string }>({ collection: 'users', where })
  if (!row) throw new Error('no account to take the password from')
  const secret = { hash: row.hash, salt: row.salt }
  const callers: Caller[] = []
  for (const one of wanted) callers.push(await makeCaller(portal, communes, one, secret))
  return callers
}

async function makeCaller(
  portal: Portal,
  communes: Communes,
  wanted: Wanted,
  secret: Secret,
): Promise<Caller> {
  const { payload } = portal
  const { memberships, what } = wanted
  const isMachine = what === 'machine'
  const apiKey = randomUUID()
  const now = new Date().toISOString()
  const data = {
    ...words(`nguoi-${unique()}`),
    memberships: memberships.map((one) => toRow(payload, communes, one)),
  }
  const account = isMachine
    ? await payload.create({
        collection: 'users',
        data: { ...data, apiKey, enableAPIKey: true, password, ...kindOf(payload) } as never,
        depth: 0,
        overrideAccess: true,
      })
    : ((await payload.db.create({
        collection: 'users',
        data: { ...data, ...secret, createdAt: now, updatedAt: now },
      })) as { email: string; id: string })
  const headers: Record<string, string> = isMachine
    ? { authorization: `users API-Key ${apiKey}` }
    : { authorization: `JWT ${await logIn(portal, account.email)}` }
  // Logged in first: a token that is still good must not be of any use.
  const disabled = what === 'disabled'
  if (disabled) {
    const data = { disabled }
    await payload.db.updateOne({ collection: 'users', data, id: account.id, returning: false })
  }
  if (wanted.standsInFor) await delegateTo(portal, communes, account.id)
  return { ...wanted, disabled, headers, id: account.id, isMachine }
}

/** By a head of nobody else's: what becomes of other heads in a question ends no delegation. */
async function delegateTo({ payload }: Portal, communes: Communes, to: string): Promise<void> {
  const { id: tenant } = communes.a
  const head = await payload.create({
    collection: 'users',
    data: {
      ...words(`truong-ban-${unique()}`),
      memberships: [{ commune: tenant, role: 'head' }],
      password,
    },
    depth: 0,
    overrideAccess: true,
  })
  const days = { from: '2026-01-01', until: '2199-01-01' }
  const data = { basis: 'Quyết định 05/QĐ-BBT', delegator: head.id, revoked: false, tenant, to }
  await payload.db.create({ collection: 'delegations', data: { ...data, ...days } })
}

async function logIn({ app }: Portal, email: string): Promise<string> {
  const { body } = await supertest(app).post('/api/users/login').send({ email, password })
  if (typeof body.token !== 'string') throw new Error(`no login: ${JSON.stringify(body)}`)
  return body.token
}

function toRow(payload: Payload, communes: Communes, membership: Membership): object {
  const { commune, from, mayWrite, role, status, units, until } = membership
  const fields = rowFields(payload)
  const moment = (name: string, day: string | undefined) =>
    day && fields.get(name)?.type === 'date' ? `${day}T00:00:00.000Z` : day
  return {
    commune: commune ? communes[commune].id : undefined,
    id: randomBytes(12).toString('hex'),
    role,
    ...(from && { from: moment('from', from) }),
    ...(mayWrite && { mayWrite }),
    ...(status && { status }),
    ...(units && { units }),
    ...(until && { until: moment('until', until) }),
  }
}

/** The fields of a row of `memberships` in the running configuration. */
function rowFields({ collections }: Payload): Map<string, FlattenedField> {
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

/** Accounts of machines may be marked as such. */
function kindOf({ collections }: Payload): object {
  const field = collections.users.config.flattenedFields.find(({ name }) => name === 'kind')
  return field ? { kind: 'technical' } : {}
}
