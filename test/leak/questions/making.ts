import type { Answer, Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Change } from '../store/index.ts'
import type { Data, Item } from '../types.ts'

import { asSent } from '../ask.ts'
import { refusalOf } from '../refusal.ts'
import { isUsableFor } from '../usableItems.ts'
import { contentLike, freshFor } from './content.ts'

/** A new item in a commune, with the content of one that is there. */
export async function create(
  question: Case,
  model = question.item(),
  isPublished = question.model().hasDrafts && question.chance.in(3),
): Promise<void> {
  const data = contentLike(question, model)
  if (isPublished) data._status = 'published'
  const door = question.door('rest', 'rest', 'local', 'graphql')
  await make(question, model, toCreate(question, door, data), isPublished)
}

/** A copy of an item; only staff of its commune may take one. */
export async function copy(question: Case, item = question.item()): Promise<void> {
  const { slug } = question
  const door = question.door('rest', 'local', 'graphql')
  const host = question.host(door)
  const name = `duplicate${question.scene.graphql.of(slug).singular}`
  // A copy says what must be its own; GraphQL wants all that is required besides.
  const own = freshFor(question, item)
  const args = { data: { ...requiredIn(question, item), ...own }, id: item.id }
  const body = question.scene.graphql.write('Mutation', name, args, question.chance)
  const query = { collection: slug, data: own, depth: 0, id: item.id }
  const ask: Ask =
    door === 'graphql' && body
      ? { body, door, host, method: 'POST', path: name }
      : door === 'local'
        ? { door, host, method: 'POST', path: 'duplicate', query }
        : { body: own, door: 'rest', host, method: 'POST', path: `/${slug}/${item.id}/duplicate` }
  await make(question, item, ask, false)
}

function requiredIn(question: Case, item: Item): Data {
  const content = contentLike(question, item)
  const needed = question.model().fields.filter((field) => 'required' in field && field.required)
  return Object.fromEntries(needed.map(({ name }) => [name, content[name]]))
}

/** A file that is sent to a commune, by HTTP or by code. */
export async function upload(question: Case, item = question.item()): Promise<void> {
  const { chance, scene, slug } = question
  if (!question.model().isUpload) return
  const data = { tenant: scene.world.communes[item.commune].id, title: 'Tệp mới' }
  // Nothing has to be read in it, which takes a process of its own.
  const file = { content: `Thôn,Số hộ\n${chance.below(1e9)},120\n`, name: 'tep-moi.csv' }
  const door = question.door('rest', 'rest', 'local')
  const host = question.host(door)
  const ask: Ask =
    door === 'local'
      ? { door, host, method: 'POST', path: 'create', query: { ...localFile(slug, file), data } }
      : { body: data, door, file, host, method: 'POST', path: `/${slug}` }
  await make(question, item, ask, false)
}

/** A file as code of a host application hands it over. */
export function localFile(
  collection: string,
  { content, name }: { content: string; name: string },
) {
  const data = Buffer.from(content)
  const file = { data, mimetype: 'text/csv', name, size: data.length }
  return { collection, depth: 0, file }
}

async function make(question: Case, like: Item, ask: Ask, isPublished: boolean): Promise<void> {
  const { caller, scene, slug } = question
  const { effects, oracle } = scene
  const answer = await question.ask(ask)
  const made = (await effects.changes()).filter(
    ({ collection, main }) => collection === slug && main === 'made',
  )
  for (const { id } of made) question.hasJudged(id)
  const draft: Item = { ...asSent(like, ask), owner: caller.id, state: 'draft' }
  const verdict = oracle.mayWrite(caller, draft, 'create')
  const name = `making one like ${question.named(like)}`
  if (made.length > 0 && verdict === 'refused') question.fail('change', `${name} was done`, ask)
  if (made.length > 0 && verdict !== 'refused') question.allows(asSent(like, ask))
  for (const one of made) await judgeMade(question, one, name, ask)
  if (verdict !== 'allowed' || isPublished) return
  const what = whatOf(question, ask)
  if (!what || (what === 'copy' && !oracle.reads(caller, like))) return
  judgeAllowed(question, like, what, { answer, ask, isMade: made.length > 0, name })
}

/** A file without a file is nothing that anybody may make. */
function whatOf(question: Case, { file, path, query }: Ask): string | undefined {
  if (path.includes('uplicate')) return 'copy'
  if (file || query?.file) return 'upload'
  return question.model().isUpload ? undefined : 'create'
}

/** Whatever was sent along: what is new is a draft, made by who asked, and never public. */
async function judgeMade(question: Case, { id }: Change, name: string, ask: Ask): Promise<void> {
  const row = await question.scene.effects.rowOf(question.slug, id)
  const own = question.caller.id
  const workflow = (row?.workflow ?? {}) as Data
  const wrong = [
    row?._status === 'published' && 'is public at once',
    row?.firstPublishedAt && 'is said to have been public',
    row?.createdBy && row.createdBy !== own && 'is said to be of somebody else',
    typeof row?.state === 'string' && row.state !== 'draft' && `is ${row.state} at once`,
    workflow.approvedBy && 'is said to be approved',
  ].find((one) => typeof one === 'string')
  if (wrong) question.fail('change', `${name}: it ${wrong}`, ask)
}

type Seen = { answer: Answer; ask: Ask; isMade: boolean; name: string }

function judgeAllowed(question: Case, like: Item, what: string, seen: Seen): void {
  const { answer, ask, isMade, name } = seen
  if (isMade) return question.tally.tell(what, 'done')
  const { caller, scene } = question
  const isFit = what === 'upload' || isUsableFor(scene, caller, like, ask.host)
  if (!isFit) return question.tally.tell(what, 'notJudged')
  question.tally.tell(what, 'refused')
  question.fail('refusal', `${name}: ${refusalOf(answer)}`, ask)
}

function toCreate(question: Case, door: 'graphql' | 'local' | 'rest', data: Data): Ask {
  const { chance, scene, slug } = question
  const host = question.host(door)
  if (door === 'local') {
    const query = { collection: slug, data, depth: 0 }
    return { door, host, method: 'POST', path: 'create', query }
  }
  const name = `create${scene.graphql.of(slug).singular}`
  if (door === 'graphql') {
    const body = scene.graphql.write('Mutation', name, { data }, chance)
    if (body) return { body, door, host, method: 'POST', path: name }
  }
  return { body: data, door: 'rest', host, method: 'POST', path: `/${slug}`, query: { depth: 0 } }
}
