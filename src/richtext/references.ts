import { isObject, nodesOf } from './nodes.ts'

/** An item a rich text shows or links to. */
export type RichReference = { id: string; relationTo: string }

type Pointer = Record<string, unknown> & { relationTo?: unknown; value?: unknown }

/** Pictures and files in a rich text, and the items its internal links lead to. */
export function referencesIn(state: unknown): RichReference[] {
  return pointersIn(state).map(({ relationTo, value }) => ({
    id: String(isObject(value) ? value.id : value),
    relationTo: String(relationTo),
  }))
}

/**
 * Puts the bare id where a client sent back the whole item it had been given: what is stored of
 * another item is which one it is. Changes the text it is given.
 */
export function keepIdsOnly<T>(state: T): T {
  for (const pointer of pointersIn(state)) {
    if (isObject(pointer.value)) pointer.value = pointer.value.id
  }
  return state
}

function pointersIn(state: unknown): Pointer[] {
  const found: Pointer[] = []
  for (const { node } of nodesOf(state)) {
    if (node.type === 'upload') found.push(node)
    const doc = isObject(node.fields) ? node.fields.doc : undefined
    if (isObject(doc)) found.push(doc)
  }
  return found
}
