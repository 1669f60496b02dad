import type { Case } from '../case.ts'
import type { Chance } from '../chance.ts'
import type { Data, Item } from '../types.ts'

import { isFound, isTooComplex, toRead, totalOf } from '../reading.ts'
import { likeUnknown } from './likeUnknown.ts'

/** One item by its id: there for whoever may read it, an unknown id for everybody else. */
export async function readOne(question: Case): Promise<void> {
  const { caller, chance } = question
  const { oracle } = question.scene
  const item = question.item()
  const trash = item.state === 'trashed' || chance.in(4)
  const options = { depth: depthOf(chance, 3), draft: chance.in(2), id: item.id, trash }
  const ask = toRead(question, 'findByID', options)
  const answer = await question.ask(ask)
  if (item.collection.startsWith('payload-')) return
  if (!oracle.finds(caller, ask.host, item)) {
    const isGone = ask.door !== 'local' && oracle.isGone(ask.host, item)
    if (isFound(answer)) question.fail('leak', `${question.named(item)} is there`, ask)
    else if (!isGone) await likeUnknown(question, ask, item, answer)
    else if (answer.status !== 410) {
      question.fail('refusal', `${question.named(item)} is not said to be gone`, ask)
    }
    return
  }
  if (isFound(answer) || isTooComplex(answer)) return
  question.fail('refusal', `${question.named(item)}: ${answer.status}`, ask)
}

/** A list, asked for in every way a list can be asked for. */
export async function list(question: Case): Promise<void> {
  const { chance, scene } = question
  const { communes } = scene.world
  const { hasDrafts, hasTenant, hasTrash } = question.model()
  const wheres: (Data | undefined)[] = [undefined]
  if (hasTenant) {
    const tenant = communes[chance.pick(['a', 'b'] as const)].id
    wheres.push(
      { tenant: { equals: tenant } },
      { or: [{ tenant: { in: [tenant] } }, { id: { exists: true } }] },
    )
  }
  if (hasDrafts)
    wheres.push({ _status: { equals: 'draft' } }, { _status: { not_equals: 'published' } })
  if (hasTrash) wheres.push({ deletedAt: { exists: true } })
  const options: Data = {
    depth: depthOf(chance, 2),
    draft: chance.in(2),
    limit: chance.pick([3, 5, 10, chance.pick([0, 5, 1000])]),
    page: 1 + chance.below(2),
    trash: chance.in(3),
    where: chance.pick(wheres),
  }
  if (chance.in(8)) options.pagination = false
  await question.ask(toRead(question, 'find', options))
}

/** Asked for some items by their ids, everybody finds those they may read and no others. */
export async function countSome(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const items = chance.some(question.items(), 8)
  const trash = chance.in(3)
  const where = { id: { in: items.map(({ id }) => id) } }
  const options: Data = { draft: chance.in(2), trash, where }
  const what = chance.pick(['count', 'find'] as const)
  if (what === 'count') delete options.draft
  const ask = toRead(question, what, options)
  const answer = await question.ask(ask)
  if (question.slug.startsWith('payload-')) return
  const there = items.filter(
    (item) => (trash || item.state !== 'trashed') && scene.oracle.finds(caller, ask.host, item),
  )
  if (isTooComplex(answer)) return
  const total = totalOf(answer) ?? 0
  if (total > there.length) {
    question.fail('leak', `found ${total} where ${there.length} are to be seen`, ask)
  }
  const isStaff = scene.oracle.rolesOf(caller).length > 0
  // Staff looking among drafts finds what is being revised as its draft, or not at all.
  const isRevised = there.filter(
    (item) =>
      options.draft && isStaff && item.state === 'revised' && !scene.oracle.reads(caller, item),
  )
  const isOfTrash = what === 'count' && trash
  if (total < there.length - isRevised.length && !isOfTrash) {
    const names = there.map((item) => question.named(item)).join(', ')
    question.fail('refusal', `found ${total} of ${there.length}: ${names} (${answer.status})`, ask)
  }
}

/** Versions: the history is for those who read drafts there. */
export async function versions(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  if (!question.model().hasVersions) return
  const item = question.item()
  const isAbout = !chance.in(3)
  const options: Data = { depth: depthOf(chance, 2), limit: 20, trash: true }
  if (isAbout) options.where = { parent: { equals: item.id } }
  const ask = toRead(question, 'findVersions', options)
  const answer = await question.ask(ask)
  if (!isAbout || isTooComplex(answer)) return
  const total = totalOf(answer) ?? 0
  const reads = scene.oracle.reads(caller, item)
  if (total > 0 && !reads) question.fail('leak', `versions of ${question.named(item)}`, ask)
  if (total === 0 && reads && item.state !== 'trashed') {
    question.fail('refusal', `no versions of ${question.named(item)} (${answer.status})`, ask)
  }
}

/** One version by its id. */
export async function version(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const item = question.item()
  const saved = item.versions.length > 0 ? chance.pick(item.versions) : undefined
  if (!saved) return
  const options = { depth: depthOf(chance, 2), id: saved.id, trash: true }
  const ask = toRead(question, 'findVersionByID', options)
  const answer = await question.ask(ask)
  if (isTooComplex(answer)) return
  const reads = scene.oracle.reads(caller, item)
  const where = `the ${saved.layer} version of ${question.named(item)}`
  if (isFound(answer) && !reads) question.fail('leak', where, ask)
  if (!isFound(answer) && reads && item.state !== 'trashed') {
    question.fail('refusal', `${where}: ${answer.status}`, ask)
  }
  if (!isFound(answer) && !reads)
    await likeUnknown(question, ask, { ...item, id: saved.id }, answer)
}

/** The values of a field, each once. */
export async function distinct(question: Case): Promise<void> {
  const { chance } = question
  // The key of a title tells no more than the title, which whoever sees the item reads.
  const paths = pathsOf(question.item()).filter((path) => path !== 'sortKey')
  if (paths.length === 0) return
  const query = { collection: question.slug, field: chance.pick(paths), limit: 50 }
  await question.ask({ door: 'local', host: 'any', method: 'GET', path: 'findDistinct', query })
}

/** Mostly as shallow as a list is asked for; what is filled in costs most of the time. */
const depthOf = (chance: Chance, most: number): number =>
  chance.in(3) ? chance.below(most + 1) : 0

/** Everything a text stands at, whoever may see it. */
export const pathsOf = ({ main }: Item): string[] =>
  Object.entries(main).flatMap(([name, value]) => pathsIn(name, value))

function pathsIn(path: string, value: unknown): string[] {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? pathsIn(path, value[0]) : [path]
  if (typeof value !== 'object' || value === null || 'root' in value) return [path]
  return Object.entries(value).flatMap(([name, inner]) => pathsIn(`${path}.${name}`, inner))
}
