import { nodesOf, type RichNode } from './nodes.ts'

/** What a screen reader stumbles over (WCAG 2.1: 1.3.1, 2.4.6). */
export type AccessProblem =
  { heading: string; kind: 'headingJump' } | { kind: 'tableWithoutHeader' }

/** The page's own title is the first level. */
const titleLevel = 1

/**
 * Headings that skip a level (h2, then h4) and tables without a header cell, in a rich text of
 * whatever shape.
 */
export function accessibilityOf(state: unknown): AccessProblem[] {
  const nodes = [...nodesOf(state)].map(({ node }) => node)
  return [...headingJumps(nodes), ...tablesWithoutHeader(nodes)]
}

function headingJumps(nodes: RichNode[]): AccessProblem[] {
  let before = titleLevel
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return []
    const level = Number(String(node.tag).slice(1))
    const isJump = level > before + 1
    before = level
    return isJump ? [{ heading: textOf(node), kind: 'headingJump' as const }] : []
  })
}

function tablesWithoutHeader(nodes: RichNode[]): AccessProblem[] {
  return nodes
    .filter(({ type }) => type === 'table')
    .filter((table) => !within(table).some(({ headerState }) => Boolean(headerState)))
    .map(() => ({ kind: 'tableWithoutHeader' }))
}

function textOf(heading: RichNode): string {
  return within(heading)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('')
}

function within(node: RichNode): RichNode[] {
  return [...nodesOf({ root: node })].map((one) => one.node)
}
