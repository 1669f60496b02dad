import type { Agent } from './planning.ts'

type Offer = { verb: string; warnings: { code: string }[] }

/** Does an act over HTTP. Who approves says which version was read: unless told, what is there. */
export async function act(
  agent: Agent,
  slug: string,
  id: string,
  verb: string,
  input: object = {},
) {
  const path = `/api/${slug}/${id}/acts`
  const isApproval = verb === 'approve' && !('version' in input)
  const read = isApproval ? { version: (await agent.get(path)).body.version as string } : {}
  return agent.post(`${path}/${verb}`).send({ ...read, ...input })
}

/** The same, with every warning about the piece confirmed where there are any. */
export async function actConfirming(
  agent: Agent,
  slug: string,
  id: string,
  verb: string,
  input: object = {},
) {
  const answer = await act(agent, slug, id, verb, input)
  if (answer.body.errors?.[0]?.code !== 'CP_WORKFLOW_WARNINGS') return answer
  const { body } = await agent.get(`/api/${slug}/${id}/acts`)
  const offers = (body.acts ?? []) as Offer[]
  const found = offers.find((offer) => offer.verb === verb)?.warnings ?? []
  return act(agent, slug, id, verb, { ...input, confirmed: found.map(({ code }) => code) })
}

/** Makes a piece public in one step, as a head may: whatever state it is in. */
export const publishNow = (head: Agent, slug: string, { id }: { id: string }) =>
  actConfirming(head, slug, id, 'publishUrgently', { note: 'Bão đang vào gần bờ' })

/** Takes something public down, as an approver may. */
export const takeDown = (approver: Agent, slug: string, { id }: { id: string }) =>
  act(approver, slug, id, 'unpublish', {
    basis: 'Công văn số 12/UBND-VP',
    reason: 'khong_chinh_xac',
  })

type Office = { approver: Agent; editor: Agent }

/** The way of a draft through the office until it is approved: the answers of all who do something. */
export async function makeApproved({ approver, editor }: Office, slug: string, id: string) {
  const steps = [
    [editor, 'submit'],
    [editor, 'take'],
    [editor, 'requestReview'],
    [approver, 'approve'],
  ] as const
  const answers = []
  for (const [agent, verb] of steps) answers.push(await actConfirming(agent, slug, id, verb))
  return answers
}

/** The whole way of a draft to the public. */
export async function publishInTurn(office: Office, slug: string, id: string) {
  const answers = await makeApproved(office, slug, id)
  return [...answers, await act(office.approver, slug, id, 'publish')]
}
