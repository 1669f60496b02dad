import type { Right } from '../../../src/domain/roles.ts'
import type { Case } from '../case.ts'
import type { CommuneKey, Item } from '../types.ts'
import type { Endpoint } from 'payload'

/** Not asked: they end the session that asks, send mail, or count against an account. */
const leftOut = /log-?out|login|forgot-password|reset-password|refresh|unlock|verify|first-register/

const changing = ['edit', 'editOwn', 'publish', 'submit', 'take', 'unpublish'] as const

export type Way = Pick<Endpoint, 'method' | 'path'> & { slug: null | string }

/** Every address of the running configuration. */
export function waysOf(question: Case['scene']): Way[] {
  const { collections, config } = question.world.payload
  const root = config.endpoints.map(({ method, path }) => ({ method, path, slug: null }))
  const own = Object.entries(collections).flatMap(([slug, { config: collection }]) =>
    (collection.endpoints || []).map(({ method, path }) => ({ method, path, slug })),
  )
  return [...root, ...own].filter(({ path }) => !leftOut.test(path))
}

/** An address nobody here knows anything of: it shows nothing hidden, does nothing, never fails. */
export async function endpoint(question: Case, way: Way): Promise<void> {
  const { caller, chance, scene } = question
  const items = way.slug ? question.items() : scene.world.items
  if (items.length === 0) return
  const item = chance.pick(items)
  const method = way.method.toUpperCase() as 'GET'
  const path = `${way.slug ? `/${way.slug}` : ''}${filledIn(way.path, item)}`
  const host = question.host('rest')
  const isRead = way.method === 'get'
  const query = isRead
    ? { commune: scene.world.communes[item.commune].id, quarter: 'Q1', year: 2026 }
    : {}
  if (!isRead) await scene.effects.watch([item])
  const ask = { door: 'rest', host, method, path, query, ...(!isRead && { body: {} }) } as const
  const before = !isRead && way.slug ? await scene.effects.idsOf(way.slug) : null
  const { status } = await question.ask(ask)
  if (way.slug === 'payload-jobs' && status < 400 && !way.path.startsWith('/access')) {
    question.fail('change', `jobs are nobody's to run: ${status}`, ask)
  }
  if (isRead) return
  // Sessions may be ended, one's own or those of the account.
  if (way.slug === 'users') {
    for (const id of [caller.id, item.id]) if (id !== null) await scene.effects.revive(id)
  }
  // First what is new goes: what was deleted comes back under a new id.
  const made = before && way.slug ? await scene.effects.removeNew(way.slug, before) : []
  const changed = await scene.effects.changeOf(item)
  if (item.collection.startsWith('payload-')) return
  const mayIn = (commune: CommuneKey, rights: readonly Right[], about = item) =>
    rights.some((right) => scene.oracle.has(caller, { ...about, commune }, right))
  const isOwn = item.collection === 'users' && caller.id === item.id
  if (changed && !mayIn(item.commune, changing) && !isOwn) {
    question.fail('change', `${question.named(item)} was changed`, ask)
  }
  // Without a commune in it, what is new belongs to a commune of who makes it.
  const fresh: Item = { ...item, main: {}, owner: caller.id }
  if (made.length > 0 && !mayIn('a', ['create'], fresh) && !mayIn('b', ['create'], fresh)) {
    question.fail('change', 'something was made', ask)
  }
}

function filledIn(path: string, item: Item): string {
  return path
    .replace(/:id\?|:id/, item.id)
    .replace(/:filename/, (item.main.filename as string | undefined) ?? 'x.pdf')
    .replace(/:verb|:act/, 'publish')
    .replace(/:\w+\??/g, item.id)
}

/** Every field of the GraphQL root, with whatever arguments it takes. */
export async function graphqlField(question: Case, name: string): Promise<void> {
  const { chance, scene } = question
  const { graphql, world } = scene
  const field = graphql.field('Query', name)
  if (!field) return
  const items = question.slug ? question.items() : []
  const item = items.length > 0 ? chance.pick(items) : chance.pick(world.items)
  const isVersion = name.startsWith('version') && !name.startsWith('versions')
  const id = isVersion ? (item.versions[0]?.id ?? item.id) : item.id
  const args = { draft: chance.in(2), id, key: 'x', limit: 10, trash: chance.in(2) }
  const body = graphql.write('Query', name, args, chance)
  const host = question.host('graphql')
  if (body) await question.ask({ body, door: 'graphql', host, method: 'POST', path: name })
}
