import type { Answer, Ask } from '../ask.ts'
import type { Caller } from '../types.ts'
import type { RestDoor } from './rest.ts'

type Errors = { errors?: { extensions?: { statusCode?: number } }[] }

/** GraphQL says 200 and puts the status into its errors: the answer has the one that is meant. */
export const graphqlDoor =
  (rest: RestDoor) =>
  async (ask: Ask, caller: Caller): Promise<Answer> => {
    const answer = await rest.ask(
      { ...ask, method: 'POST', path: '/graphql', query: undefined },
      caller,
    )
    const { errors = [] } = (answer.body ?? {}) as Errors
    if (errors.length === 0 || answer.status >= 400) return answer
    return { ...answer, status: errors[0]?.extensions?.statusCode ?? 400 }
  }
