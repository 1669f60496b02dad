/** What a screen reader stumbles over (WCAG 2.1: 1.3.1, 2.4.6). */
export type AccessProblem =
  { heading: string; kind: 'headingJump' } | { kind: 'tableWithoutHeader' }

type Node = {
  children?: Node[]
  headerState?: number
  root?: Node
  tag?: string
  text?: string
  type?: string
}

/** The page's own title is the first level. */
const titleLevel = 1

/**
 * Headings that skip a level (h2, then h4) and tables without a header cell, in a rich text of
 * whatever shape.
 */
export function accessibilityOf(state: unknown): AccessProblem[] {
  const nodes = flat((state as Node | null)?.root)
  return [...headingJumps(nodes), ...tablesWithoutHeader(nodes)]
}

function headingJumps(nodes: Node[]): AccessProblem[] {
  let before = titleLevel
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return []
    const level = Number(node.tag?.slice(1))
    const isJump = level > before + 1
    before = level
    return isJump ? [{ heading: textOf(node), kind: 'headingJump' as const }] : []
  })
}

function tablesWithoutHeader(nodes: Node[]): AccessProblem[] {
  return nodes
    .filter(({ type }) => type === 'table')
    .filter((table) => !flat(table).some(({ headerState }) => Boolean(headerState)))
    .map(() => ({ kind: 'tableWithoutHeader' }))
}

function flat(node: Node | undefined): Node[] {
  if (!node || typeof node !== 'object') return []
  const children = Array.isArray(node.children) ? node.children : []
  return [node, ...children.flatMap(flat)]
}

function textOf(node: Node): string {
  return flat(node)
    .map(({ text }) => text ?? '')
    .join('')
}
