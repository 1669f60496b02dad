import type { Ask } from '../ask.ts'
import type { Case, Scene } from '../case.ts'
import type { Data, Item } from '../types.ts'
import type { Endpoint } from 'payload'

import { contentLike } from './content.ts'
import { type Need, needs } from './needs.ts'
import { textOf } from './texts.ts'

export type Way = Pick<Endpoint, 'method' | 'path'> & { name: string; slug: null | string }

/** Every address of the running configuration. Of two that are the same the first one answers. */
export function waysOf({ world }: Scene): Way[] {
  const { collections, config } = world.payload
  const named = (slug: null | string, { method, path }: Endpoint): Way => ({
    method,
    name: `${slug ?? '/'} ${method} ${path}`,
    path,
    slug,
  })
  const root = config.endpoints.map((one) => named(null, one))
  const own = Object.entries(collections).flatMap(([slug, { config: collection }]) =>
    (collection.endpoints || []).map((one) => named(slug, one)),
  )
  return [...new Map([...root, ...own].toReversed().map((way) => [way.name, way])).values()]
}

/** Addresses that Payload gives every collection: what they do is asked by questions of its own. */
const ofPayload = new Set(
  [
    'get /count, post /, delete /, delete /:id, post /access/:id?, get /versions, get /, get /:id',
    'post /:id/duplicate, get /versions/:id, post /versions/:id, patch /, patch /:id',
  ].flatMap((names) => names.split(', ')),
)

export const isOfPayload = (name: string): boolean =>
  !name.startsWith('/ ') && ofPayload.has(name.slice(name.indexOf(' ') + 1))

export const needOf = ({ name }: Way): Need => needs[name] ?? {}

const words = {
  at: '2199-01-01T00:00:00.000Z',
  basis: 'Công văn số 12/UBND-VP',
  note: 'Thử',
  reason: 'khac',
  text: 'Nội dung đúng',
  wrong: 'Nội dung sai',
}

/** The request for an address about an item: with all that its handler may look for. */
export async function requestFor(question: Case, way: Way, item: Item): Promise<Ask> {
  const need = needOf(way)
  const method = way.method.toUpperCase() as 'GET'
  const hasBody = way.method !== 'get'
  const path = `${way.slug ? `/${way.slug}` : ''}${pathFor(way, item, await need.params?.(question, item))}`
  const of = need.query?.(question, item) ?? {}
  // A change of many says of which.
  const where = hasBody && way.path === '/' ? { where: { id: { in: [item.id] } } } : {}
  return {
    ...(hasBody && { body: need.body?.(question, item) ?? bodyFor(question, way, item) }),
    door: 'rest',
    headers: need.headers,
    host: question.host('rest'),
    method,
    path,
    query: { ...where, ...of },
  }
}

function bodyFor(question: Case, { method, path, slug }: Way, item: Item): Data {
  if (slug === null) return { ...words, collection: item.collection, id: item.id, ids: [item.id] }
  if (method === 'post' && path === '/') return contentLike(question, item)
  if (method === 'patch') return textOf(question, item)
  if (path.endsWith('/duplicate') || path.startsWith('/versions')) return {}
  return { ...contentLike(question, item), ...words, id: item.id, ids: [item.id] }
}

function pathFor({ path }: Way, item: Item, params: Record<string, string> = {}): string {
  const id = path.startsWith('/versions/') ? (item.versions[0]?.id ?? item.id) : item.id
  const known: Record<string, string> = {
    act: 'submit',
    filename: (item.main.filename as string | undefined) ?? 'x.pdf',
    verb: 'submit',
    ...params,
  }
  return path.replace(/:(\w+)\??/g, (_, name: string) => known[name] ?? id)
}
