import type { Answer, Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Changed } from '../effects.ts'
import type { Write } from '../oracle.ts'
import type { Data, Item } from '../types.ts'

import { refusalOf } from '../refusal.ts'
import { isUsable } from '../usableItems.ts'
import { likeUnknown } from './likeUnknown.ts'

export type Change = 'delete' | 'restoreVersion' | 'update'

/** What is wrong with a row that is there afterwards, whoever wrote it. */
export type Wrong = (main: Data) => null | string

/** Sends a change, and judges what it did rather than what it answered. */
export async function write(
  question: Case,
  item: Item,
  act: Write,
  change: Change,
  data: Data,
  wrong?: Wrong,
): Promise<void> {
  const { effects, oracle } = question.scene
  const ask = toChange(question, item, change, data, flagsFor(question, item, act))
  const answer = await question.ask(ask)
  const changed = await effects.changeOf(item)
  question.hasJudged(item.id)
  const verdict = oracle.mayWrite(question.caller, item, act)
  const name = `${act} of ${question.named(item)}`
  if (changed && verdict === 'refused') question.fail('change', `${name} was done`, ask)
  if (changed && verdict !== 'refused') question.allows(item)
  judgeRows(question, item, name, changed, ask, wrong)
  if (verdict === 'allowed' && !wrong) judgeAllowed(question, item, act, changed, ask, answer)
  await judgeForeign(question, item, change, data, changed, ask, answer)
}

function flagsFor({ chance }: Case, item: Item, act: Write): Data {
  const isAboutTrash = act === 'trash' || act === 'takeFromTrash'
  if (act === 'takeFromTrash') return { trash: true }
  if (act === 'restoreVersion') return { draft: !chance.in(4) }
  return {
    ...(isAboutTrash || item.state === 'trashed' ? { trash: !chance.in(3) } : {}),
    ...(act !== 'publish' && act !== 'unpublish' && chance.in(2) ? { draft: true } : {}),
  }
}

function judgeRows(
  question: Case,
  item: Item,
  name: string,
  changed: Changed | null,
  ask: Ask,
  wrong?: Wrong,
): void {
  for (const row of [changed?.main, changed?.latest]) {
    const what = row && wrong ? wrong(row) : null
    if (what) question.fail('change', `${name}: ${what}`, ask)
  }
  const isOpen = item.state === 'live' || item.state === 'revised'
  // What is live changes by acts only, whoever saves.
  if (changed?.isMain && isOpen && question.model().hasDrafts) {
    question.fail('change', `${name} changed what the public reads`, ask)
  }
}

/** What is allowed has to work, with data that nothing is wrong with. */
function judgeAllowed(
  question: Case,
  item: Item,
  act: Write,
  changed: Changed | null,
  ask: Ask,
  answer: Answer,
): void {
  const name = `${act} of ${question.named(item)}`
  if (changed && answer.status < 400) return question.tally.tell(act, 'done')
  if (answer.status < 400) {
    // A save that says what is there already changes nothing.
    return question.tally.tell(act, 'notJudged')
  }
  // An old version comes back as a draft, or not at all.
  const isAsDraft = act !== 'restoreVersion' || ask.query?.draft === true || ask.door === 'graphql'
  if (!isUsable(question.scene.world, item, act) || !isAsDraft) {
    return question.tally.tell(act, 'notJudged')
  }
  question.tally.tell(act, 'refused')
  question.fail('refusal', `${name}: ${refusalOf(answer)}`, ask)
}

/** Where somebody does not work, nothing is there to be changed. */
async function judgeForeign(
  question: Case,
  item: Item,
  change: Change,
  data: Data,
  changed: Changed | null,
  ask: Ask,
  answer: Answer,
): Promise<void> {
  const { caller, scene } = question
  const isForeign = caller.id !== null && !scene.oracle.worksIn(caller, item.commune)
  const hasRole = scene.oracle.rolesOf(caller).length > 0
  if (changed || !hasRole || !isForeign || !question.model().hasTenant || answer.status < 400)
    return
  const id = change === 'restoreVersion' ? String(data.id) : item.id
  await likeUnknown(question, ask, { ...item, id }, answer)
}

/** The same change at any of the doors. */
export function toChange(question: Case, item: Item, change: Change, data: Data, flags: Data): Ask {
  const { chance, slug } = question
  const door = question.door('rest', 'rest', 'local', 'graphql')
  const host = question.host(door)
  const target = change === 'restoreVersion' ? String(data.id) : item.id
  const sent = change === 'update' ? { data } : {}
  if (door === 'local') {
    const query = { collection: slug, depth: 0, id: target, ...sent, ...flags }
    return { door, host, method: 'POST', path: change, query }
  }
  if (door === 'graphql') {
    const name = `${change}${question.scene.graphql.of(slug).singular}`
    const args = { id: target, ...sent, ...flags }
    const body = question.scene.graphql.write('Mutation', name, args, chance)
    if (body) return { body, door, host, method: 'POST', path: name, query: flags }
  }
  const rest = { door: 'rest', host, query: { depth: 0, ...flags } } as const
  switch (change) {
    case 'delete':
      return { ...rest, method: 'DELETE', path: `/${slug}/${target}` }
    case 'restoreVersion':
      return { ...rest, method: 'POST', path: `/${slug}/versions/${target}` }
    case 'update':
      return { ...rest, body: data, method: 'PATCH', path: `/${slug}/${target}` }
  }
}
