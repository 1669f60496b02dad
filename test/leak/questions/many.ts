import type { Ask } from '../ask.ts'
import type { Case } from '../case.ts'

import { textOf } from './texts.ts'

/** One change of many items, some of which are not the caller's to change. */
export async function changeMany(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const items = chance.some(question.items(), 5)
  const [first] = items
  if (!first) return
  const isPublishing = question.model().hasDrafts && chance.in(3)
  const isRemoving = !isPublishing && chance.in(3)
  const data = { ...textOf(question, first), ...(isPublishing && { _status: 'published' }) }
  const ask = toChangeMany(
    question,
    items.map(({ id }) => id),
    isRemoving ? null : data,
  )
  await question.ask(ask)
  // Said to be a draft, a publication is the save of a draft.
  const isDraft = ask.query?.draft === true || !isPublishing
  const act = isRemoving ? 'delete' : isDraft ? 'saveDraft' : 'publish'
  const changes = await scene.effects.changes()
  for (const item of items) {
    question.hasJudged(item.id)
    const isRefused = scene.oracle.mayWrite(caller, item, act) === 'refused'
    if (!isRefused) question.allows(item)
    if (isRefused && changes.some(({ id }) => id === item.id)) {
      question.fail('change', `${act} of ${question.named(item)} among others was done`, ask)
    }
  }
}

function toChangeMany(question: Case, ids: string[], data: null | object): Ask {
  const { chance, slug } = question
  const where = { id: { in: ids } }
  const door = question.door('rest', 'rest', 'local')
  const flags = {
    depth: 0,
    ...(chance.in(2) && { draft: true }),
    ...(chance.in(3) && { trash: true }),
  }
  const host = question.host(door)
  if (door === 'local') {
    const query = { collection: slug, where, ...flags, ...(data && { data }) }
    return { door, host, method: 'POST', path: data ? 'update' : 'delete', query }
  }
  const query = { where, ...flags }
  return data
    ? { body: data, door, host, method: 'PATCH', path: `/${slug}`, query }
    : { door, host, method: 'DELETE', path: `/${slug}`, query }
}
