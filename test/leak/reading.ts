import type { Answer, Ask, Door } from './ask.ts'
import type { Case } from './case.ts'
import type { Data, Host } from './types.ts'

type Reading = 'count' | 'find' | 'findByID' | 'findVersionByID' | 'findVersions'

/** The same question at any of the doors. */
export function toRead(
  question: Case,
  what: Reading,
  options: Data,
  door: Door = question.door('rest', 'rest', 'local', 'graphql'),
  host: Host = question.host(door),
): Ask {
  const { slug } = question
  if (door === 'local') {
    return { door, host: 'any', method: 'GET', path: what, query: { collection: slug, ...options } }
  }
  if (door === 'graphql') {
    const names = question.scene.graphql.of(slug)
    const name = {
      count: `count${names.plural}`,
      find: names.plural,
      findByID: names.singular,
      findVersionByID: `version${names.singular}`,
      findVersions: `versions${names.plural}`,
    }[what]
    const body = question.scene.graphql.write('Query', name, inGraphql(options), question.chance)
    if (body) return { body, door, host, method: 'POST', path: name }
  }
  const { id, ...query } = options
  const ends = {
    count: '/count',
    find: '',
    findByID: `/${String(id)}`,
    findVersionByID: `/versions/${String(id)}`,
    findVersions: '/versions',
  }
  return { door: 'rest', host, method: 'GET', path: `/${slug}${ends[what]}`, query }
}

/** In GraphQL paths are written with underlines. */
function inGraphql({ where, ...options }: Data): Data {
  return where === undefined ? options : { ...options, where: underlined(where) }
}

function underlined(where: unknown): unknown {
  return Object.fromEntries(
    Object.entries(where as Data).map(([path, value]) =>
      ['and', 'or'].includes(path)
        ? [path.toUpperCase(), (value as unknown[]).map(underlined)]
        : [path.replaceAll('.', '__'), value],
    ),
  )
}

type Page = { docs?: Data[]; totalDocs?: number }

/** The list in an answer, or nothing. */
export function pageOf({ body }: Answer): Page {
  const { data } = (body ?? {}) as { data?: Record<string, null | Page> }
  if (data && typeof data === 'object') return Object.values(data)[0] ?? {}
  return body ?? {}
}

/** How many it found; undefined when it was refused. */
export const totalOf = (answer: Answer): number | undefined =>
  answer.status < 400 ? pageOf(answer).totalDocs : undefined

/** Did it find the one item it asked for? GraphQL says null where REST says 404. */
export function isFound(answer: Answer): boolean {
  if (answer.status >= 400) return false
  const { data } = (answer.body ?? {}) as { data?: Data }
  return data === undefined || typeof data !== 'object' || data === null
    ? true
    : Object.values(data)[0] !== null
}

/** A question that was itself refused: GraphQL counts what it would cost to fill in relations. */
export const isTooComplex = ({ status, text }: Answer): boolean =>
  status === 400 && /complex/i.test(text)
