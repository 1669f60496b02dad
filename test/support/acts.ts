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
