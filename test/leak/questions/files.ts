import type { Case } from '../case.ts'
import type { Item } from '../types.ts'

/** The file behind an item, under its name or that of one of its sizes. */
export async function file(question: Case): Promise<void> {
  const { caller, chance, scene } = question
  if (!question.model().isUpload) return
  const item = question.item()
  const name = chance.pick(namesOf(item))
  const host = question.host('rest')
  const method = chance.in(4) ? 'HEAD' : 'GET'
  const path = `/${question.slug}/file/${name}`
  const query = chance.in(3) ? { download: '' } : undefined
  const ask = { door: 'rest', host, method, path, query } as const
  const { status } = await question.ask(ask)
  const isThere = item.state !== 'trashed' && scene.oracle.finds(caller, host, item)
  const isSent = status === 200
  if (isSent && !isThere) question.fail('leak', `the file of ${question.named(item)}`, ask)
  if (!isSent && isThere)
    question.fail('refusal', `file of ${question.named(item)}: ${status}`, ask)
  const unknown = await question.ask({
    ...ask,
    path: `/${question.slug}/file/khong-co-tep-nay.pdf`,
  })
  const isGone = status === 410 && scene.oracle.isGone(host, item)
  if (!isThere && !isGone && status !== unknown.status) {
    question.fail('telltale', `${status} for the file, ${unknown.status} for an unknown one`, ask)
  }
}

function namesOf({ main }: Item): string[] {
  const sizes = Object.values((main.sizes ?? {}) as Record<string, { filename?: string }>)
  return [String(main.filename), ...sizes.flatMap(({ filename }) => filename ?? [])]
}
