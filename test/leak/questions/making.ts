import type { Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Data, Item } from '../types.ts'

import { wholesOf } from '../items.ts'

/** A new item in a commune, with the content of one that is there. */
export async function create(question: Case): Promise<void> {
  const { chance, scene } = question
  if (question.slug === 'communes' || question.slug === 'users') return
  const model = question.item()
  const { createdAt: _createdAt, updatedAt: _updatedAt, ...main } = model.main
  const isPublished = question.model().hasDrafts && chance.in(3)
  const texts = renamed(main)
  const data: Data = { ...texts, tenant: scene.world.communes[model.commune].id, title: 'Mới tạo' }
  if (question.model().hasDrafts) data._status = isPublished ? 'published' : 'draft'
  delete data.slug
  const door = question.door('rest', 'rest', 'local', 'graphql')
  await make(question, model, toCreate(question, door, data), isPublished)
}

/** A copy of an item; only staff of its commune may take one. */
export async function copy(question: Case): Promise<void> {
  const item = question.item()
  const door = question.door('rest', 'local', 'graphql')
  const host = question.host(door)
  const { slug } = question
  const names = question.scene.graphql.of(slug)
  const body = question.scene.graphql.write(
    'Mutation',
    `duplicate${names.singular}`,
    { id: item.id },
    question.chance,
  )
  const ask: Ask =
    door === 'graphql' && body
      ? { body, door, host, method: 'POST', path: `duplicate${names.singular}` }
      : door === 'local'
        ? {
            door,
            host,
            method: 'POST',
            path: 'duplicate',
            query: { collection: slug, depth: 0, id: item.id },
          }
        : { body: {}, door: 'rest', host, method: 'POST', path: `/${slug}/${item.id}/duplicate` }
  await make(question, item, ask, false)
}

/** A file that is sent to a commune. */
export async function upload(question: Case): Promise<void> {
  const { scene } = question
  if (!question.model().isUpload) return
  const item = question.item()
  const body = { tenant: scene.world.communes[item.commune].id, title: 'Tệp mới' }
  const file = { content: '%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n', name: 'tep-moi.pdf' }
  const host = question.host('rest')
  await make(
    question,
    item,
    { body, door: 'rest', file, host, method: 'POST', path: `/${question.slug}` },
    false,
  )
}

async function make(question: Case, like: Item, ask: Ask, isPublished: boolean): Promise<void> {
  const { caller, scene } = question
  const before = await scene.effects.idsOf(question.slug)
  const { status } = await question.ask(ask)
  const made = await scene.effects.removeNew(question.slug, before)
  if (made.length > 0) await scene.effects.putBack(wholesOf(scene.world, like))
  const draft: Item = { ...like, owner: caller.id, state: 'draft' }
  const verdict = scene.oracle.mayWrite(caller, draft, 'create')
  const name = `making one like ${question.named(like)}`
  if (made.length > 0 && verdict === 'refused') question.fail('change', `${name} was done`, ask)
  const isOpen = made.some(({ _status }) => _status === 'published')
  if (isOpen && !scene.oracle.has(caller, draft, 'publish')) {
    question.fail('change', `${name} made it public at once`, ask)
  }
  if (verdict === 'allowed' && made.length === 0 && !isPublished) {
    const isCopyOfHidden = ask.path.includes('uplicate') && !scene.oracle.reads(caller, like)
    if ([401, 403, 404].includes(status) && !isCopyOfHidden)
      question.fail('refusal', `${name}: ${status}`, ask)
    else question.notJudged += 1
  }
}

function toCreate(question: Case, door: 'graphql' | 'local' | 'rest', data: Data): Ask {
  const { slug } = question
  const host = question.host(door)
  if (door === 'local') {
    return {
      door,
      host,
      method: 'POST',
      path: 'create',
      query: { collection: slug, data, depth: 0 },
    }
  }
  const name = `create${question.scene.graphql.of(slug).singular}`
  if (door === 'graphql') {
    const { tenant, title } = data
    const body = question.scene.graphql.write(
      'Mutation',
      name,
      { data: { tenant, title } },
      question.chance,
    )
    if (body) return { body, door, host, method: 'POST', path: name }
  }
  return { body: data, door: 'rest', host, method: 'POST', path: `/${slug}`, query: { depth: 0 } }
}

/** The words of the new item are its own, so that no canary stands in two places. */
const renamed = (data: Data): Data =>
  JSON.parse(JSON.stringify(data).replace(/bimat(?=[0-9a-z]{5}z)/g, 'moi')) as Data
