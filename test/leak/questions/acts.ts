import type { Right } from '../../../src/domain/roles.ts'
import type { Case } from '../case.ts'

import { likeUnknown } from './likeUnknown.ts'

/** Which of the rights an act asks for: one of these is enough. */
const rightsFor: Record<string, readonly Right[]> = {
  approve: ['approve', 'firstApprove'],
  archive: ['archive'],
  cancelSchedule: ['cancelSchedule'],
  correct: ['unpublish'],
  publish: ['publish'],
  publishUrgently: ['publishUrgently'],
  requestReview: ['take'],
  restore: ['restore'],
  return: ['take', 'approve', 'firstApprove'],
  schedule: ['publish'],
  submit: ['submit'],
  take: ['take'],
  unpublish: ['unpublish'],
}

/** An editorial act, where the running configuration has acts: by its right, or not at all. */
export async function act(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  const { config } = question.model()
  const endpoints = config.endpoints || []
  const way = endpoints.find(({ path }) => path.includes('/acts/'))
  if (!way) return
  const stated = endpoints.filter(({ path }) => /\/acts\/[a-z]/i.test(path))
  const verbs =
    way.path.includes(':verb') || way.path.includes(':act')
      ? Object.keys(rightsFor)
      : stated.map(({ path }) => path.split('/').at(-1) ?? '')
  const verb = chance.pick(verbs)
  const item = question.item()
  await scene.effects.watch([item])
  const body = { at: '2199-01-01T00:00:00.000Z', note: 'Thử', reason: 'khac', text: 'Thử' }
  const host = question.host('rest')
  const ask = {
    body,
    door: 'rest',
    host,
    method: 'POST',
    path: `/${question.slug}/${item.id}/acts/${verb}`,
  } as const
  const answer = await question.ask(ask)
  const changed = await scene.effects.changeOf(item)
  const right = rightsFor[verb]
  const may =
    right?.some((one) => scene.oracle.has(caller, item, one)) === true &&
    (scene.oracle.reads(caller, item) || scene.oracle.owns(caller, item))
  if (may) return
  if (changed) question.fail('change', `${verb} of ${question.named(item)} was done`, ask)
  if (answer.status < 400) question.fail('change', `${verb} answered ${answer.status}`, ask)
  if (caller.id !== null && !scene.oracle.worksIn(caller, item.commune)) {
    await likeUnknown(question, ask, item, answer)
  }
}
