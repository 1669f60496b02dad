import type { Stand } from '../actTable.ts'
import type { Answer, Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Item } from '../types.ts'

import { byRules, verbsOf } from './acts.ts'
import { atStand, standFor } from './atStand.ts'
import { likeUnknown } from './likeUnknown.ts'

/** Which acts are offered, and to whom the piece is there at all. */
export async function offers(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const item = question.item()
  const stand = standFor(question, item, chance.pick(verbsOf(question)))
  await atStand(question, item, stand, async () => {
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
