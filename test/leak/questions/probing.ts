import type { Answer, Ask } from '../ask.ts'
import type { Canary } from '../canaries.ts'
import type { Case } from '../case.ts'
import type { Data, Host } from '../types.ts'

import { modelOf, relationsIn } from '../model.ts'
import { pageOf, toRead, totalOf } from '../reading.ts'
import { pathsOf } from './reading.ts'

const hosts = ['any', 'a', 'b'] as const
const mostTries = 3

/** Something of the same kind that stands nowhere. */
function nonsenseFor(token: string): string {
  if (token.startsWith('bimat')) return 'bimatzzzzzz'
  if (token.includes('T')) return '2026-01-15T00:00:00.007Z'
  if (/^\d{7}$/.test(token)) return '7399999'
  if (/^1[78]/.test(token)) return '1899-12-31'
  return token.replace(/[0-9a-f]{6}$/, token.endsWith('abcdef') ? '123456' : 'abcdef')
}

/** A text of an item of the collection that this caller may not see on any host. */
function hidden(question: Case): Canary | undefined {
  const { caller, scene } = question
  const unseen = scene.world.canaries.of(question.item()).filter((canary) => {
    // The key of a title tells no more than the title, which whoever sees the item reads.
    const { useAsTitle = '' } = question.model().config.admin
    const path = canary.path === 'sortKey' ? useAsTitle : canary.path
    const isSeenOn = (host: Host) => scene.oracle.maySee(caller, host, { ...canary, path })
    return path !== 'file' && !hosts.some(isSeenOn)
  })
  return unseen.length > 0 ? question.chance.pick(unseen) : undefined
}

/** Looking for a text one may not see finds what looking for nonsense finds. */
export async function probe(question: Case): Promise<void> {
  const canary = hidden(question)
  if (!canary) return
  const { chance } = question
  const paths = [canary.path]
  const { hasVersions } = question.model()
  const inVersions = hasVersions && chance.in(4)
  const what = inVersions ? 'findVersions' : chance.pick(['count', 'find'] as const)
  const [path = ''] = paths
  await compare(question, inVersions ? `version.${path}` : path, canary.token, what)
}

/** The same from another collection that points to this one. */
export async function probeThrough(question: Case): Promise<void> {
  const canary = hidden(question)
  if (!canary) return
  const { chance, scene } = question
  const { payload } = scene.world
  const ways = Object.keys(payload.collections).flatMap((slug) =>
    relationsIn(modelOf(payload, slug).fields)
      .filter(({ relationTo }) => relationTo === question.slug)
      .map(({ name }) => ({ name, slug })),
  )
  if (ways.length === 0) return
  const way = chance.pick(ways)
  const other = question.about(way.slug)
  await compare(
    other,
    `${way.name}.${canary.path}`,
    canary.token,
    chance.pick(['count', 'find'] as const),
  )
}

async function compare(
  question: Case,
  path: string,
  token: string,
  what: 'count' | 'find' | 'findVersions',
): Promise<void> {
  const { chance } = question
  const operator = chance.pick(['contains', 'like', 'not_equals', 'in', 'equals'] as const)
  const door = question.door('rest', 'rest', 'local', 'graphql')
  const host = question.host(door)
  const flags: Data = what === 'find' ? { draft: chance.in(2), trash: chance.in(2) } : {}
  const value = operator === 'in' ? [token] : token
  const where = { [path]: { [operator]: value } }
  const real = toRead(question, what, { ...flags, limit: 1, where }, door, host)
  const idle = JSON.parse(JSON.stringify(real).replaceAll(token, nonsenseFor(token))) as Ask
  let said: string[] = []
  // Beside it somebody may add a row to the trail: what tells something tells it every time.
  for (let tries = 0; tries < mostTries; tries += 1) {
    said = [saying(await question.ask(real)), saying(await question.ask(idle))]
    if (said[0] === said[1]) return
  }
  question.fail('telltale', said.join(' for the hidden text, ') + ' for nonsense', real)
}

/** What an answer tells of how many there are. */
const saying = (answer: Answer): string => `${answer.status}, ${String(totalOf(answer))} found`

/** Sorting by what one may not see leaves the order as it is. */
export async function sort(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const path = chance.pick(pathsOf(question.item()))
  const [top] = path.split('.')
  // The key of a title tells no more than the title, which whoever sees the item reads.
  if (top === 'sortKey') return
  const door = question.door('rest', 'rest', 'local', 'graphql')
  const host = question.host(door)
  const toSort = (key: string) =>
    toRead(question, 'find', { depth: 0, limit: 12, sort: key, trash: true }, door, host)
  const up = await question.ask(toSort(path))
  if (up.status >= 400 || chance.in(2)) return
  const down = await question.ask(toSort(`-${path}`))
  const [first, last] = [idsIn(up), idsIn(down)]
  if (first.length < 2 || first.join() === last.join()) return
  // Both orders are told: of no item in them may the value be hidden from whoever asks.
  const hiddenOnes = scene.world.canaries
    .all()
    .filter(
      (one) =>
        one.path === path &&
        one.layer !== 'old' &&
        first.includes(one.item.id) &&
        !question
          .layersSeen(one.item, host)
          .some((layer) => scene.oracle.maySee(caller, host, { ...one, layer })),
    )
  if (hiddenOnes.length > 1) {
    question.fail(
      'telltale',
      `sorted by ${path}, hidden in ${hiddenOnes.length} items`,
      toSort(path),
    )
  }
}

const idsIn = (answer: Answer): string[] => (pageOf(answer).docs ?? []).map(({ id }) => String(id))

/** Naming a field does not show it: `select`, `populate`, `joins`. */
export async function select(question: Case): Promise<void> {
  const { chance, scene } = question
  const item = question.item()
  const paths = chance.some(pathsOf(item), 4)
  const chosen = Object.assign({}, ...paths.map(nested)) as Data
  const relation = chance.pick(['tenant', 'createdBy', 'section', 'unit'])
  const populated = chance.pick(Object.keys(scene.world.payload.collections))
  const options: Data = {
    depth: chance.in(2) ? 2 : 1,
    draft: chance.in(2),
    select: chosen,
    trash: true,
  }
  if (chance.in(2)) {
    options.select = { ...chosen, [relation]: true }
    options.populate = {
      [populated]: chosen,
      users: { email: true, memberships: true, name: true },
    }
  }
  if (chance.in(4)) options.joins = { [relation]: { limit: 5 } }
  const door = question.door('rest', 'local')
  await question.ask(
    chance.in(2)
      ? toRead(question, 'find', { ...options, limit: 6 }, door)
      : toRead(question, 'findByID', { ...options, id: item.id }, door),
  )
}

/** `legacy.url` → `{ legacy: { url: true } }` */
function nested(path: string): Data {
  const [name = '', ...rest] = path.split('.')
  return { [name]: rest.length > 0 ? nested(rest.join('.')) : true }
}
