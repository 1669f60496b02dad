import type { Chance } from './chance.ts'
import { configToSchema } from '@payloadcms/graphql'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { formatNames, type Payload } from 'payload'

import { toInput } from './graphqlInput.ts'

export type Root = 'Mutation' | 'Query'
export type RootField = GraphQLField<unknown, unknown>

/** The GraphQL schema of the running configuration, and how a question is written in it. */
export class GraphqlNames {
  private readonly roots: Record<Root, Record<string, RootField>>

  constructor(private readonly payload: Payload) {
    const { schema } = configToSchema(payload.config)
    this.roots = {
      Mutation: schema.getMutationType()?.getFields() ?? {},
      Query: schema.getQueryType()?.getFields() ?? {},
    }
  }

  /** Every field of the root. */
  fields(root: Root): RootField[] {
    return Object.values(this.roots[root])
  }

  field(root: Root, name: string): RootField | undefined {
    return this.roots[root][name]
  }

  /** `articles` → Article, Articles. */
  of(slug: string): { plural: string; singular: string } {
    const { plural, singular } = formatNames(slug)
    return { plural: singular === plural ? `all${singular}` : plural, singular }
  }

  /** The collection a field of the root is about, if any. */
  slugOf({ name }: RootField): string | undefined {
    const ends = Object.keys(this.payload.collections).filter((slug) => {
      const { plural, singular } = this.of(slug)
      return name.endsWith(singular) || name.endsWith(plural)
    })
    return ends.sort((a, b) => b.length - a.length)[0]
  }

  /**
   * A question for this field, asking for some of its fields: with the arguments that it knows, and
   * a value of the right kind for every other one that it requires.
   */
  write(root: Root, name: string, args: Record<string, unknown>, chance: Chance, depth = 4) {
    const field = this.field(root, name)
    if (!field) return null
    const given = new Map(field.args.map((arg) => [arg.name, toInput(arg.type, args[arg.name])]))
    const known = field.args.filter((arg) => given.get(arg.name) !== undefined)
    const heads = known.map((arg) => `$${arg.name}: ${String(arg.type)}`)
    const uses = known.map((arg) => `${arg.name}: $${arg.name}`)
    const head = heads.length > 0 ? `(${heads.join(', ')})` : ''
    const use = uses.length > 0 ? `(${uses.join(', ')})` : ''
    const left = { fields: depth > 1 ? 60 : 12 }
    const what = this.selection(field.type, chance, left, depth)
    const query = `${root.toLowerCase()} ${head} { ${name}${use} ${what} }`
    const variables = Object.fromEntries(known.map((arg) => [arg.name, given.get(arg.name)]))
    return { query, variables }
  }

  private selection(
    type: GraphQLOutputType,
    chance: Chance,
    left: { fields: number },
    depth: number,
  ): string {
    const named = getNamedType(type)
    if (!isCompositeType(named)) return ''
    if (isUnionType(named)) {
      // Of one kind only: fields of one name and two types contradict each other.
      const one = chance.pick(named.getTypes())
      return `{ __typename ... on ${one.name} ${this.inside(one, chance, left, 0)} }`
    }
    return isObjectType(named) ? this.inside(named, chance, left, depth) : '{ __typename }'
  }

  private inside(
    type: GraphQLObjectType,
    chance: Chance,
    left: { fields: number },
    depth: number,
  ): string {
    const fields = Object.values(type.getFields())
    const isLeaf = (field: RootField) => !isCompositeType(getNamedType(field.type))
    // By its id an item in the answer is known for what it is.
    const own = fields.filter(({ name }) => name === 'id')
    const others = fields.filter((field) => isLeaf(field) && field.name !== 'id')
    const leaves = [...own, ...chance.some(others, 12)]
    const branches = chance.some(
      fields.filter((field) => !isLeaf(field)),
      depth > 2 ? 3 : 1,
    )
    const docs = fields.find(({ name }) => name === 'docs')
    const parts = ['__typename', ...leaves.map(({ name }) => name)]
    left.fields -= leaves.length
    const total = fields.find(({ name }) => name === 'totalDocs')
    if (total && !parts.includes('totalDocs')) parts.push('totalDocs')
    for (const branch of docs ? [docs] : branches) {
      if (left.fields <= 0 || depth === 0) break
      const inner = this.selection(branch.type, chance, left, depth - 1)
      parts.push(`${branch.name} ${inner}`)
    }
    return `{ ${parts.join(' ')} }`
  }
}
