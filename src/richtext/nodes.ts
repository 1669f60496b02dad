/** A piece of a rich text as it is stored; what is in it is checked by `isRichText`. */
export type RichNode = Record<string, unknown> & { type?: unknown }

/**
 * Every node of a rich text with its depth, in the order a reader meets them. Follows whatever it
 * is given without failing, however deep: what is no node is left out.
 */
export function* nodesOf(state: unknown): Generator<{ depth: number; node: RichNode }> {
  const root = isObject(state) ? state.root : undefined
  const waiting = [{ depth: 0, node: root }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth, node } = next
    if (!isObject(node)) continue
    yield { depth, node }
    const children: unknown[] = Array.isArray(node.children) ? node.children : []
    for (let i = children.length - 1; i >= 0; i -= 1) {
      waiting.push({ depth: depth + 1, node: children[i] })
    }
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
