import type { Data, Item, Membership } from './types.ts'
import type { World } from './world.ts'

import { password } from '../support/builders.ts'
import { rowFields } from './callers.ts'
import { modelOf } from './model.ts'

/** What is stored of the password, which all of them have: worked out once, it takes its time. */
export type Secret = { hash: string; salt: string }

const farAway = '2199-01-01T00:00:00.000Z'

export async function secretOf({ payload }: World): Promise<Secret> {
  const { id } = await payload.create({
    collection: 'users',
    data: { email: 'mau@portal.example', memberships: [], name: 'Mẫu', password },
    depth: 0,
    overrideAccess: true,
  })
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Secret & { id: string }>({ collection: 'users', where })
  if (!row) throw new Error('no account to take the password from')
  await payload.db.deleteMany({ collection: 'users', where })
  return { hash: row.hash, salt: row.salt }
}

/** An account is an item as well: its name is for colleagues, the rest for who looks after it. */
export function planAccount(world: World, memberships: Membership[], id = world.ids.next()): Item {
  const item: Item = {
    collection: 'users',
    commune: memberships[0]?.commune ?? 'a',
    id,
    main: {},
    owner: id,
    state: 'saved',
    unit: 0,
    versions: [],
  }
  world.canaries.keep(item, 'live', 'id', item.id)
  world.items.push(item)
  return item
}

/** By Payload, which encrypts the key. */
export async function makeMachine(world: World, memberships: Membership[], apiKey: string) {
  const own = { apiKey, email: `${apiKey}@portal.example`, enableAPIKey: true, name: 'Máy' }
  const hasKind = modelOf(world.payload, 'users').fields.some(({ name }) => name === 'kind')
  const { id } = await world.payload.create({
    collection: 'users',
    data: {
      ...own,
      ...(hasKind && { kind: 'technical' }),
      memberships: memberships.map((one) => toRow(world, one)),
      password,
    } as never,
    depth: 0,
    overrideAccess: true,
  })
  return id
}

export async function storePerson(
  world: World,
  item: Item,
  data: Data,
  rows: Membership[],
): Promise<void> {
  const memberships = rows.map((one) => toRow(world, one))
  const now = new Date().toISOString()
  await world.payload.db.create({
    collection: 'users',
    customID: item.id,
    data: { ...data, createdAt: now, kind: 'person', memberships, updatedAt: now },
    returning: false,
  })
}

/** What is stored of keys and passwords is found in answers as well. */
export async function readSecrets({ canaries, payload }: World, item: Item): Promise<void> {
  const where = { id: { equals: item.id } }
  const row = await payload.db.findOne<Data & { id: string }>({ collection: 'users', where })
  const { id: _id, ...main } = row ?? { id: item.id }
  item.main = main
  for (const name of ['apiKey', 'apiKeyIndex', 'hash', 'salt']) {
    const value = item.main[name]
    if (typeof value === 'string') canaries.keep(item, 'live', name, value)
  }
}

const stated = new Set(
  [
    '_verificationToken _verified apiKey apiKeyIndex createdAt disabled disabledReason email',
    'enableAPIKey hash id kind lockUntil loginAttempts memberships name password salt',
    'updatedAt',
  ].flatMap((names) => names.split(' ')),
)

/** Every other field there is, known today or not, with canaries. */
export async function hiddenOf(world: World, item: Item): Promise<Data> {
  const { canaries } = world
  const fields = modelOf(world.payload, 'users').fields.filter(({ name }) => !stated.has(name))
  const nth = world.items.indexOf(item)
  // Seen a moment ago: an account that nobody uses would be disabled.
  let moment = Date.now() - nth * 1000
  return world.fields.fill(fields, {
    day: (path) => canaries.day(item, 'live', path),
    instant: (path) =>
      path === 'resetPasswordExpiration'
        ? farAway
        : canaries.keep(item, 'live', path, new Date((moment -= 7)).toISOString()),
    isLeftOut: () => false,
    item,
    keep: (path, value) => canaries.keep(item, 'live', path, value),
    nth,
    number: (path) => canaries.number(item, 'live', path),
    relate: () => undefined,
    slug: 'users',
    word: (path) => canaries.word(item, 'live', path),
    world,
  })
}

function toRow(world: World, membership: Membership): object {
  const { commune, from, mayWrite, role, status, units, until } = membership
  const fields = rowFields(world.payload)
  const moment = (name: string, day: string | undefined) =>
    day && fields.get(name)?.type === 'date' ? `${day}T00:00:00.000Z` : day
  return {
    commune: commune ? world.communes[commune].id : undefined,
    id: world.ids.next().replaceAll('-', '').slice(0, 24),
    role,
    ...(from && { from: moment('from', from) }),
    ...(mayWrite && { mayWrite }),
    ...(status && { status }),
    ...(units && { units }),
    ...(until && { until: moment('until', until) }),
  }
}
