import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type TokenKind,
  type ValidationRule,
} from 'graphql'

import { errors, errorSentence } from '../../src/domain/errors.ts'

const code = 'CP_INPUT_TOO_LARGE'
const maxTokens = 3000
const maxDepth = 40
/** Fields a question has once every fragment is written out. */
const maxFields = 3000

/**
 * Refuses a GraphQL question that would keep the server busy while it is still being checked: very
 * long or deep ones, and fragments that contain themselves or double each other. The rule that
 * counts the complexity follows every fragment anew, so such a question is emptied before any rule
 * walks through it; with an error reported it is never run.
 */
export const boundGraphql: ValidationRule = (context) => {
  const document = context.getDocument()
  if (isTooLong(document) || isTooWide(document)) {
    const sentence = errorSentence(code)
    const extensions = { code, sentence, statusCode: errors[code].status }
    context.reportError(new GraphQLError(sentence.vi, { extensions }))
    for (const definition of document.definitions) {
      if ('selectionSet' in definition) Object.assign(definition.selectionSet, { selections: [] })
    }
  }
  return {}
}

const opening = new Set<`${TokenKind}`>(['(', '[', '{'])
const closing = new Set<`${TokenKind}`>([')', ']', '}'])

function isTooLong({ loc }: DocumentNode): boolean {
  let depth = 0
  let tokens = 0
  for (let token = loc?.startToken ?? null; token; token = token.next) {
    tokens += 1
    if (opening.has(token.kind)) depth += 1
    if (closing.has(token.kind)) depth -= 1
    if (tokens > maxTokens || depth > maxDepth) return true
  }
  return false
}

function isTooWide({ definitions }: DocumentNode): boolean {
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const sizes = new Map<string, number>()
  return definitions.some(
    (one) =>
      'selectionSet' in one &&
      one.selectionSet &&
      fieldsIn(one.selectionSet, fragments, sizes) > maxFields,
  )
}

/** Infinite for a fragment inside itself; each fragment is counted once and remembered. */
function fieldsIn(
  { selections }: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  sizes: Map<string, number>,
): number {
  let count = 0
  for (const selection of selections) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      count += selection.kind === Kind.FIELD ? 1 : 0
      if (selection.selectionSet) count += fieldsIn(selection.selectionSet, fragments, sizes)
      continue
    }
    const name = selection.name.value
    const fragment = fragments.get(name)
    if (!fragment) continue
    if (!sizes.has(name)) {
      sizes.set(name, Infinity)
      sizes.set(name, fieldsIn(fragment.selectionSet, fragments, sizes))
    }
    count += 1 + (sizes.get(name) ?? 0)
  }
  return count
}
