import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { collections } from '../../collections/index.ts'
import { type Role, roles } from '../../src/domain/roles.ts'

type Act = 'create' | 'delete' | 'read' | 'readVersions' | 'unlock' | 'update'

/** Who may do what: the roles that are not answered with a plain no, in the order of the table. */
export type AccessTable = Partial<Record<Act, string>> & {
  /** What everybody sees on a host that may show every commune. */
  public: boolean | Where
}

const commune = 'a-commune'
const everyRole = Object.keys(roles) as Role[]

/** The access rules of a collection, as they answer one member of a commune for each role. */
export async function accessTable(collection: CollectionConfig): Promise<AccessTable> {
  const access = collection.access as Record<string, Access | undefined>
  const table: AccessTable = { public: await publicAnswer(access.read) }
  for (const [operation, rule] of Object.entries(access)) {
    if (operation !== 'admin') table[operation as Act] = await rolesThatMay(rule, {})
  }
  return table
}

/** The roles whose save, of something new or of something there, may make it public at once. */
export async function rolesThatPublishBySaving({ access }: CollectionConfig): Promise<string[]> {
  const data = { _status: 'published' }
  const { create, update } = access ?? {}
  return [await rolesThatMay(create, data), await rolesThatMay(update, data)]
}

/** For the public: published and not in the trash. */
export const whatIsLive: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

async function rolesThatMay(rule: Access | undefined, data: object): Promise<string> {
  const answers = await Promise.all(
    everyRole.map(async (role) => answerOf(rule, { data, unknownHost: 'none', user: user(role) })),
  )
  const may = everyRole.filter((_, index) => answers[index] !== false)
  if (may.length === everyRole.length) return 'everybody who works here'
  return may.join(' ')
}

const publicAnswer = (rule: Access | undefined) =>
  answerOf(rule, { data: {}, unknownHost: 'all', user: null })

type Question = { data: object; unknownHost: 'all' | 'none'; user: unknown }

async function answerOf(rule: Access | undefined, { data, unknownHost, user }: Question) {
  const req = {
    context: {},
    headers: new Headers({ host: 'portal.example' }),
    payload: {
      collections: Object.fromEntries(collections.map((config) => [config.slug, { config }])),
      config: { custom: { communePortal: { unknownHost } } },
      find: () => Promise.resolve({ docs: [] }),
    },
    user,
  } as unknown as PayloadRequest
  const answer = (await rule?.({ data: { ...data, tenant: commune }, req })) ?? true
  return typeof answer === 'boolean' ? answer : plain(answer)
}

/** The same condition without brackets that say nothing, so that it can be read in a test. */
function plain(where: Where): Where {
  const all = Array.isArray(where.and) ? where.and.map(plain) : undefined
  const some = Array.isArray(where.or) ? where.or.map(plain) : undefined
  if (all) return one(all) ?? { and: all.flatMap((part) => part.and ?? [part]) }
  if (some) return one(some) ?? { or: some.flatMap((part) => part.or ?? [part]) }
  return where
}

const one = (parts: Where[]): undefined | Where => (parts.length === 1 ? parts[0] : undefined)

const user = (role: Role) => ({
  collection: 'users',
  id: 'somebody',
  memberships: [{ commune: role === 'provinceAdmin' ? null : commune, role }],
})
