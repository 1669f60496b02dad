import type { Answer, Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Item } from '../types.ts'

/**
 * What somebody may not see is answered as what does not exist: the same question about an id
 * that nobody has gets the same status and the same words.
 */
export async function likeUnknown(
  question: Case,
  ask: Ask,
  item: Item,
  answer: Answer,
): Promise<void> {
  const unknown = unlike(item.id)
  const swapped = JSON.parse(JSON.stringify(ask).replaceAll(item.id, unknown)) as Ask
  const other = await question.ask(swapped)
  const [here, there] = [shown(answer, item.id), shown(other, unknown)]
  if (here === there) return
  const what = `${question.named(item)} answers ${here.slice(0, 300)}, an unknown id ${there.slice(0, 300)}`
  question.fail('telltale', what, ask)
}

/** An id of the same shape: UUIDs on SQLite, object ids on MongoDB. */
const unlike = (id: string): string =>
  id.replace(/[0-9a-f]{6}$/, id.endsWith('abcdef') ? '123456' : 'abcdef')

const shown = ({ body, status }: Answer, id: string): string =>
  `${status} ${JSON.stringify(body)}`.replaceAll(id, '<id>')
