import type { Ask } from '../ask.ts'
import type { Case } from '../case.ts'
import type { Root } from '../graphqlNames.ts'
import type { Data, Item } from '../types.ts'

import { isTooComplex } from '../reading.ts'
import { contentLike } from './content.ts'
import { judgeFreely } from './freely.ts'
import { textOf } from './texts.ts'

/**
 * Every field of the GraphQL root, with a value for every argument it takes. Answers whether the
 * question was understood: what fails validation was never asked.
 */
export async function rootField(question: Case, root: Root, name: string): Promise<boolean> {
  const { chance, scene } = question
  const { graphql, world } = scene
  if (!graphql.field(root, name)) return false
  const items = question.slug ? question.items() : world.items
  const item = chance.pick(items.length > 0 ? items : world.items)
  const args = argsFor(question, name, item)
  const host = question.host('graphql')
  const write = (depth: number): Ask | null => {
    const body = graphql.write(root, name, args, chance, depth)
    return body && { body, door: 'graphql', host, method: 'POST', path: name }
  }
  const [wide, narrow] = [write(4), write(1)]
  if (!wide || !narrow) return false
  let answer = await question.ask(wide)
  if (isTooComplex(answer)) answer = await question.ask(narrow)
  question.tally.statuses.push(answer.status)
  if (root === 'Mutation') judgeFreely(question, item, question.slug)
  return isUnderstood(answer.body)
}

/** Only a question that passed validation has data in its answer, if only null. */
const isUnderstood = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'data' in body

function argsFor(question: Case, name: string, item: Item): Data {
  const { chance, slug } = question
  const isVersion = /^(?:version(?!s)|restoreVersion)/.test(name)
  const isNew = name.startsWith('create')
  const data = slug ? (isNew ? contentLike(question, item) : textOf(question, item)) : {}
  return {
    at: '2199-01-01T00:00:00.000Z',
    basis: 'Công văn số 12/UBND-VP',
    collection: item.collection,
    data,
    draft: chance.in(2),
    id: isVersion ? (item.versions[0]?.id ?? item.id) : item.id,
    key: 'x',
    limit: 10,
    note: 'Thử',
    reason: 'khac',
    trash: chance.in(2),
  }
}
