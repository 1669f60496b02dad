import type { Stand } from '../actTable.ts'
import type { Answer, Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Item } from '../types.ts'

import { actTable } from '../actTable.ts'
import { pickStand, putAt } from '../stands.ts'
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
const byRules = ['CP_WORKFLOW_NOT_HELD', 'CP_WORKFLOW_NOT_NOW', 'CP_WORKFLOW_OWN_WORK']

/** An editorial act on a piece that may stand anywhere: by its right, or not at all. */
export async function act(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const item = question.item()
  const held = Object.keys(actTable).filter((verb) =>
    actTable[verb]?.some(({ by }) => by.some((right) => scene.oracle.has(caller, item, right))),
  )
  // Who may do something there mostly tries that.
  const verb = chance.pick(held.length > 0 && !chance.in(3) ? held : Object.keys(actTable))
  await atStand(question, item, verb, async (stand) => {
    const first = toAct(question, item, verb)
    const told = await question.ask(first)
    // What there is to be confirmed is said in the answer.
    const codes = [...told.text.matchAll(/"code":"([a-z]\w*)"/g)].map(([, code]) => code ?? '')
    const isToConfirm = told.text.includes('CP_WORKFLOW_WARNINGS')
    const ask = isToConfirm ? withConfirmed(first, codes) : first
    const answer = isToConfirm ? await question.ask(ask) : told
    const changed = await scene.effects.changeOfStaged(item)
    const verdict = scene.oracle.mayAct(caller, item, verb, stand)
    const what = `${verb} of ${question.named(item)} (${stand.work}/${String(stand.live)})`
    if (verdict === 'allowed') {
      const isRefused = answer.status >= 400
      const isWrong =
        [401, 403, 404].includes(answer.status) ||
        byRules.some((code) => answer.text.includes(code))
      if (isRefused && isWrong) question.fail('refusal', `${what}: ${answer.status}`, ask)
      else if (isRefused) question.notJudged += 1
      else if (!changed) question.fail('failure', `${what} did nothing`, ask)
      else question.done += 1
      return
    }
    if (changed) question.fail('change', `${what} was done (${verdict})`, ask)
    if (answer.status < 400)
      question.fail('change', `${what} answered ${answer.status} (${verdict})`, ask)
    if (verdict === 'hidden') await likeUnknown(question, ask, item, answer)
  })
}

/** Which acts are offered, and to whom the piece is there at all. */
export async function offers(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const item = question.item()
  await atStand(question, item, chance.pick(Object.keys(actTable)), async (stand) => {
    const host = question.host('rest')
    const path = `/${question.slug}/${item.id}/acts`
    const ask = { door: 'rest', host, method: 'GET', path } as const
    const answer = await question.ask(ask)
    const isHidden = verbsOf(question).every(
      (verb) => scene.oracle.mayAct(caller, item, verb, stand) === 'hidden',
    )
    if (isHidden) {
      const isGone = answer.status === 410 && scene.oracle.isGone(host, item)
      if (answer.status < 400) question.fail('leak', `acts of ${question.named(item)}`, ask)
      else if (!isGone) await likeUnknown(question, ask, item, answer)
      return
    }
    if (answer.status >= 400)
      question.fail('refusal', `acts of ${question.named(item)}: ${answer.status}`, ask)
    else judgeOffers(question, item, stand, ask, answer)
  })
}

type Offer = { isAllowed: boolean; reasons: { code: string }[]; verb: string }

function judgeOffers(question: Case, item: Item, stand: Stand, ask: Ask, { body }: Answer): void {
  const offered = (body as { acts: Offer[] }).acts
  const missing = verbsOf(question).filter((verb) => !offered.some((one) => one.verb === verb))
  if (missing.length > 0) question.fail('failure', `not told of ${missing.join()}`, ask)
  for (const { isAllowed, reasons, verb } of offered) {
    const verdict = question.scene.oracle.mayAct(question.caller, item, verb, stand)
    const what = `${verb} of ${question.named(item)} (${stand.work}/${String(stand.live)})`
    const isBarred = reasons.some(({ code }) => byRules.includes(code))
    if (verdict === 'allowed' && isBarred) question.fail('refusal', `${what} is not offered`, ask)
    if (verdict !== 'allowed' && isAllowed)
      question.fail('change', `${what} is offered (${verdict})`, ask)
  }
}

const hasStates = (question: Case): boolean =>
  question.model().fields.some(({ name }) => name === 'workflow')

/** What is offered: the editorial acts, or the report on a part. */
const verbsOf = (question: Case): string[] =>
  hasStates(question)
    ? Object.keys(actTable).filter((verb) => verb !== 'expire' && verb !== 'reportProgress')
    : ['reportProgress']

/** Asks while the item stands somewhere, and puts it back. */
async function atStand(
  question: Case,
  item: Item,
  verb: string,
  ask: (stand: Stand) => Promise<void>,
): Promise<void> {
  const { caller, chance, scene } = question
  const { effects, oracle, world } = scene
  const colleagues = world.callers.flatMap(({ id, memberships }) =>
    id !== null && memberships.some(({ commune }) => commune === item.commune) ? [id] : [],
  )
  const stand = hasStates(question)
    ? pickStand(item, verb, caller, colleagues, chance)
    : oracle.standOf(item)
  await effects.stage(item, async () => {
    if (hasStates(question)) await putAt(world, item, stand)
  })
  try {
    await ask(stand)
  } finally {
    await effects.unstage(item)
  }
}

function toAct(question: Case, item: Item, verb: string): Ask {
  const { chance, scene, slug } = question
  const reason = verb === 'unpublish' ? 'khac' : 'sai_noi_dung'
  const input = { ...filledIn, reason }
  const door = question.door('rest', 'rest', 'graphql')
  const host = question.host(door)
  if (door === 'graphql') {
    const name = `${verb}Item`
    const args = { ...input, collection: slug, id: item.id }
    const body = scene.graphql.write('Mutation', name, args, chance)
    if (body) return { body, door, host, method: 'POST', path: name }
  }
  return {
    body: input,
    door: 'rest',
    host,
    method: 'POST',
    path: `/${slug}/${item.id}/acts/${verb}`,
  }
}

/** The same act, with these warnings confirmed. */
function withConfirmed(ask: Ask, confirmed: string[]): Ask {
  const { variables, ...body } = ask.body as { variables?: object }
  return variables
    ? { ...ask, body: { ...body, variables: { ...variables, confirmed } } }
    : { ...ask, body: { ...body, confirmed } }
}
