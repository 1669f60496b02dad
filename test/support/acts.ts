import type { Agent } from './planning.ts'

type Offer = { verb: string; warnings: { code: string }[] }

/** Does an act over HTTP. */
export const act = (agent: Agent, slug: string, id: string, verb: string, input: object = {}) =>
  agent.post(`/api/${slug}/${id}/acts/${verb}`).send(input)

/**
 * Makes a piece public in one step, as a head may: whatever state it is in, every warning
 * confirmed.
 */
export async function publishNow(head: Agent, slug: string, { id }: { id: string }) {
  const { body } = await head.get(`/api/${slug}/${id}/acts`)
  const offers = (body.acts ?? []) as Offer[]
  const found = offers.find(({ verb }) => verb === 'publishUrgently')?.warnings ?? []
  const confirmed = found.map(({ code }) => code)
  return act(head, slug, id, 'publishUrgently', { confirmed, note: 'Bão đang vào gần bờ' })
}

/** Takes something public down, as an approver may. */
export const takeDown = (approver: Agent, slug: string, { id }: { id: string }) =>
  act(approver, slug, id, 'unpublish', {
    basis: 'Công văn số 12/UBND-VP',
    reason: 'khong_chinh_xac',
  })

type Office = { approver: Agent; editor: Agent }

/** The whole way of a draft through the office: the answers of all who have to do something. */
export async function publishInTurn({ approver, editor }: Office, slug: string, id: string) {
  const steps = [
    [editor, 'submit'],
    [editor, 'take'],
    [editor, 'requestReview'],
    [approver, 'approve'],
    [approver, 'publish'],
  ] as const
  const answers = []
  for (const [agent, verb] of steps) answers.push(await act(agent, slug, id, verb))
  return answers
}
