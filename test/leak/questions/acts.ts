import type { Stand } from '../actTable.ts'
import type { Answer, Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Data, Item } from '../types.ts'

import { actTable } from '../actTable.ts'
import { refusalOf } from '../refusal.ts'
import { atStand, hasStates, standFor } from './atStand.ts'
import { likeUnknown } from './likeUnknown.ts'

/** What any act may ask for; an act reads what it knows. */
const filledIn = {
  at: '2199-01-01T00:00:00.000Z',
  basis: 'Công văn số 12/UBND-VP',
  confirmed: ['thu'],
  note: 'Thử',
  status: 'dang',
  text: 'Nội dung đúng',
  wrong: 'Nội dung sai',
}

/** Refusals for who asks and where the piece stands; any other is about the piece itself. */
export const byRules = ['CP_WORKFLOW_NOT_HELD', 'CP_WORKFLOW_NOT_NOW', 'CP_WORKFLOW_OWN_WORK']

/** The acts that a collection knows: of the editorial workflow, or the report on a part. */
export const verbsOf = (question: Case): string[] =>
  hasStates(question)
    ? Object.keys(actTable).filter((verb) => verb !== 'expire' && verb !== 'reportProgress')
    : ['reportProgress']

/** An editorial act on a piece that may stand anywhere: by its right, or not at all. */
export async function act(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const item = question.item()
  const held = Object.keys(actTable).filter((verb) =>
    actTable[verb]?.some(({ by }) => by.some((right) => scene.oracle.has(caller, item, right))),
  )
  // Who may do something there mostly tries that.
  const verb = chance.pick(held.length > 0 && !chance.in(3) ? held : Object.keys(actTable))
  await doAct(question, item, verb)
}

/** One act, on an item put where the act may lead on from. */
export async function doAct(
  question: Case,
  item: Item,
  verb: string,
  where?: Stand,
): Promise<void> {
  const { caller, scene } = question
  const stand = where ?? standFor(question, item, verb)
  await atStand(question, item, stand, async () => {
    const { answer, ask } = await askFor(question, item, verb)
    const changed = await scene.effects.changeOf(item)
    question.hasJudged(item.id)
    const verdict = scene.oracle.mayAct(caller, item, verb, stand)
    const what = `${verb} of ${question.named(item)} (${stand.work}/${String(stand.live)})`
    if (verdict === 'allowed') {
      question.allows(item)
      judgeAllowed(question, { answer, ask, isDone: changed !== null, item, verb, what })
      return
    }
    if (changed) question.fail('change', `${what} was done (${verdict})`, ask)
    if (answer.status < 400)
      question.fail('change', `${what} answered ${answer.status} (${verdict})`, ask)
    if (verdict === 'hidden') await likeUnknown(question, ask, item, answer)
  })
}

type Seen = { answer: Answer; ask: Ask; isDone: boolean; item: Item; verb: string; what: string }

function judgeAllowed(question: Case, seen: Seen): void {
  const { answer, ask, isDone, item, verb, what } = seen
  if (answer.status < 400) {
    if (isDone) question.tally.tell(verb, 'done')
    else question.fail('failure', `${what} did nothing`, ask)
    return
  }
  const isWrong =
    [401, 403, 404].includes(answer.status) || byRules.some((code) => answer.text.includes(code))
  // Those of the first unit point anywhere, to the trash too: something may be wrong with them.
  if (item.unit === 0 && !isWrong) return question.tally.tell(verb, 'notJudged')
  question.tally.tell(verb, 'refused')
  question.fail('refusal', `${what}: ${refusalOf(answer)}`, ask)
}

/** As a person does it: fills in what is asked, confirms the warnings, says what was looked at. */
async function askFor(question: Case, item: Item, verb: string) {
  const known: Data = {}
  const first = toAct(question, item, verb)
  for (let ask = first; ; ask = withMore(first, known)) {
    const answer = await question.ask(ask)
    const more = await wantedBy(question, item, answer, known)
    if (!more) return { answer, ask }
    Object.assign(known, more)
  }
}

/** What the answer wants that was not said so far. */
async function wantedBy(question: Case, item: Item, { text }: Answer, known: Data) {
  // Who answers for a version names it, as it was shown to them.
  if (!('version' in known) && /"path":"version"/.test(text)) {
    return { version: await versionOf(question, item) }
  }
  // What there is to be confirmed is said in the answer.
  if (!('confirmed' in known) && text.includes('CP_WORKFLOW_WARNINGS')) {
    const codes = [...text.matchAll(/"code":"([a-z]\w*)"/g)].map(([, code]) => code ?? '')
    return { confirmed: ['thu', ...codes] }
  }
  return null
}

async function versionOf(question: Case, { id }: Item): Promise<unknown> {
  const path = `/${question.slug}/${id}/acts`
  const { body } = await question.ask({ door: 'rest', host: 'any', method: 'GET', path })
  return (body as null | { version?: unknown })?.version
}

function toAct(question: Case, item: Item, verb: string): Ask {
  const { chance, scene, slug } = question
  const reason = verb === 'unpublish' ? 'khac' : 'sai_noi_dung'
  const input = { ...filledIn, reason }
  const door = question.door('rest', 'rest', 'graphql')
  const host = question.host(door)
  if (door === 'graphql') {
    const name = `${verb}Item`
    // There is a place for the version, which is said once it is known.
    const args = { ...input, collection: slug, id: item.id, version: 'x' }
    const body = scene.graphql.write('Mutation', name, args, chance)
    if (body) {
      const { version: _version, ...variables } = body.variables
      return { body: { ...body, variables }, door, host, method: 'POST', path: name }
    }
  }
  const path = `/${slug}/${item.id}/acts/${verb}`
  return { body: input, door: 'rest', host, method: 'POST', path }
}

/** The same act, with these words besides; GraphQL takes those it has an argument for. */
function withMore(ask: Ask, more: Data): Ask {
  const { variables, ...body } = ask.body as { query?: string; variables?: object }
  if (!variables) return { ...ask, body: { ...body, ...more } }
  const known = Object.keys(more).filter((name) => body.query?.includes(`$${name}:`))
  const given = Object.fromEntries(known.map((name) => [name, more[name]]))
  return { ...ask, body: { ...body, variables: { ...variables, ...given } } }
}
