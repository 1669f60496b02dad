import type { Portal } from '../support/startPayload.ts'
import type { Caller, Data, Item, Membership } from './types.ts'
import type { World } from './world.ts'
import { randomUUID } from 'node:crypto'
import supertest from 'supertest'
import { password } from '../support/builders.ts'
import {
  hiddenOf,
  makeMachine,
  planAccount,
  readSecrets,
  type Secret,
  secretOf,
  storePerson,
} from './accountRows.ts'

type What =
  'byCookie' | 'disabled' | 'disabledMachine' | 'locked' | 'loggedOut' | 'machine' | 'spentMachine'
/** An account there shall be, and in which condition it asks. */
export type Wanted = {
  headers?: Record<string, string>
  memberships: Membership[]
  name: string
  standsInFor?: boolean
  what?: What
}
type Headers = Record<string, string>
type Made = { item: Item; key?: string; wanted: Wanted }

const farAway = '2199-01-01T00:00:00.000Z'
/** Checking a password takes a core for a while; nothing else may overlap on the stand-in. */
const loginsAtOnce = 4

export async function makeAccounts(world: World, all: Wanted[]): Promise<void> {
  const secret = await secretOf(world)
  const made: Made[] = []
  for (const wanted of all) made.push(await makeAccount(world, wanted, secret))
  const headers = new Map<Made, Headers>()
  const queue = made.filter(({ key, wanted }) => !key && wanted.what !== 'locked')
  const logInEach = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) {
      headers.set(one, await headersOf(world.portal, one))
    }
  }
  const count = world.payload.db.name === 'mongoose' ? 1 : loginsAtOnce
  await Promise.all(Array.from({ length: count }, logInEach))
  for (const one of made) {
    const { item, wanted } = one
    await finish(world, one, headers.get(one) ?? {}, secret)
    const caller = callerOf(one, headers.get(one) ?? {})
    await readSecrets(world, item)
    world.accounts.push(caller)
    if (wanted.what !== 'locked') world.callers.push(caller)
  }
}

async function makeAccount(world: World, wanted: Wanted, secret: Secret): Promise<Made> {
  const { memberships, what } = wanted
  const key = what?.toLowerCase().includes('machine') ? randomUUID() : undefined
  const id = key === undefined ? undefined : await makeMachine(world, memberships, key)
  const item = planAccount(world, memberships, id)
  const data: Data = {
    ...(await hiddenOf(world, item)),
    email: `${world.canaries.word(item, 'live', 'email')}@portal.example`,
    name: `Người ${world.canaries.word(item, 'live', 'name')}`,
  }
  item.main = data
  if (key === undefined) await storePerson(world, item, { ...data, ...secret }, memberships)
  else await change(world, item, data)
  return { item, key, wanted }
}

async function headersOf({ app }: Portal, { item, wanted }: Made): Promise<Headers> {
  const { email } = item.main
  const { body } = await supertest(app).post('/api/users/login').send({ email, password })
  if (typeof body.token !== 'string') throw new Error(`no login: ${JSON.stringify(body)}`)
  return wanted.what === 'byCookie'
    ? { cookie: `payload-token=${body.token}`, 'sec-fetch-site': 'same-origin' }
    : { authorization: `JWT ${body.token}` }
}

/** Logged in first: a token that is still good must not be of any use. */
async function finish(world: World, { item, wanted }: Made, headers: Headers, secret: Secret) {
  const { standsInFor, what } = wanted
  if (what === 'loggedOut') {
    await supertest(world.portal.app).post('/api/users/logout').set(headers)
  }
  if (what === 'disabled' || what === 'disabledMachine')
    await change(world, item, { disabled: true })
  if (what === 'spentMachine') await change(world, item, { apiKeyIndex: null, enableAPIKey: false })
  if (what === 'locked') await change(world, item, { lockUntil: farAway, loginAttempts: 5 })
  if (standsInFor) await delegateTo(world, item.id, secret)
}

const change = ({ payload }: World, { id }: Item, data: Data): Promise<unknown> =>
  payload.db.updateOne({ collection: 'users', data: { ...data }, id, returning: false })

function callerOf({ item, key, wanted }: Made, headers: Headers): Caller {
  const { memberships, name, standsInFor, what } = wanted
  const own = key === undefined ? headers : { authorization: `users API-Key ${key}` }
  return {
    disabled: what === 'disabled' || what === 'disabledMachine',
    headers: { ...own, ...wanted.headers },
    id: item.id,
    isMachine: key !== undefined,
    isSpent: what === 'loggedOut' || what === 'spentMachine',
    memberships,
    name,
    standsInFor,
  }
}

/** By a head of nobody else's: what becomes of other heads in a question ends no delegation. */
async function delegateTo(world: World, to: string, secret: Secret): Promise<void> {
  const { payload } = world
  const { id: tenant } = world.communes.a
  const memberships: Membership[] = [{ commune: 'a', role: 'head' }]
  const head = planAccount(world, memberships)
  const email = `${world.canaries.word(head, 'live', 'email')}@portal.example`
  const name = `Trưởng ban ${world.canaries.word(head, 'live', 'name')}`
  await storePerson(world, head, { ...secret, email, name }, memberships)
  await readSecrets(world, head)
  const silent = { disabled: false, headers: {}, isMachine: false, name: 'head who delegates' }
  world.accounts.push({ ...silent, id: head.id, memberships })
  const days = { from: '2026-01-01', until: '2199-01-01' }
  const data = { basis: 'Quyết định 05/QĐ-BBT', delegator: head.id, revoked: false, tenant, to }
  await payload.db.create({ collection: 'delegations', data: { ...data, ...days } })
}
