import type { Ask } from '../act.ts'
import type { Config, PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { type Verb, verbs } from '../../../src/domain/states.ts'
import { acts } from '../acts/index.ts'
import { perform } from '../perform.ts'

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type Args = Record<string, unknown> & { collection: string; id: string; idempotencyKey?: string }

/**
 * One mutation per verb: `submitItem(collection: "articles", id: "…") { state isPublic at }`, with
 * what the act asks for as arguments. The same function as behind REST.
 */
export const actMutations =
  (slugs: string[], others?: Mutations): Mutations =>
  (graphql, payload) => {
    const {
      GraphQLBoolean,
      GraphQLInputObjectType,
      GraphQLList,
      GraphQLNonNull,
      GraphQLObjectType,
      GraphQLString,
    } = graphql
    const text = new GraphQLNonNull(GraphQLString)
    const result = new GraphQLObjectType({
      name: 'ActResult',
      fields: {
        at: { type: text },
        id: { type: text },
        isPublic: { type: new GraphQLNonNull(GraphQLBoolean) },
        state: { type: text },
        verb: { type: text },
      },
    })
    const item = new GraphQLInputObjectType({
      name: 'ActItemInput',
      fields: { relationTo: { type: text }, value: { type: text } },
    })
    const items = new GraphQLList(new GraphQLNonNull(item))
    const typeOf = ({ type }: Ask) => (type === 'items' ? items : GraphQLString)
    const mutation = (verb: Verb) => ({
      args: {
        collection: { type: text },
        confirmed: { type: new GraphQLList(text) },
        id: { type: text },
        idempotencyKey: { type: GraphQLString },
        version: { type: GraphQLString },
        // What is missing is answered with the act's own words, so nothing is required here.
        ...Object.fromEntries(acts[verb].asks.map((ask) => [ask.name, { type: typeOf(ask) }])),
      },
      resolve: (_: unknown, args: Args, { req }: { req: PayloadRequest }) => {
        const { collection: slug, id, idempotencyKey: key, ...input } = args
        if (!slugs.includes(slug)) throw codedError('CP_NOT_FOUND', { req })
        if (!req.user) throw codedError('CP_ACCESS_FORBIDDEN', { req })
        return perform(req, { id, input, key, slug, verb })
      },
      type: result,
    })
    const own = (Object.keys(verbs) as Verb[])
      .filter((verb) => verb !== 'expire')
      .map((verb) => [`${verb}Item`, mutation(verb)])
    return { ...others?.(graphql, payload), ...Object.fromEntries(own) } as ReturnType<Mutations>
  }
