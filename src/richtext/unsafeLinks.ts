import { isObject, nodesOf } from './nodes.ts'

const allowed = /^(?:https?:|mailto:|tel:|[/#?]|[^:]*$)/i

/**
 * Addresses in a rich text that a reader's browser could run (`javascript:`, `data:`), or that end
 * the attribute they are put in. The editor stores them as they come; only some of the ways to show
 * a text leave them out.
 */
export function unsafeLinks(state: unknown): string[] {
  const found: string[] = []
  for (const { node } of nodesOf(state)) {
    const url = isObject(node.fields) ? node.fields.url : undefined
    if (typeof url === 'string' && !isSafe(url)) found.push(url)
  }
  return found
}

function isSafe(url: string): boolean {
  // Browsers ignore white space and controls inside a scheme: "java\tscript:".
  return allowed.test(url.replace(/[\u0000-\u0020]/g, '')) && !/["<>`]/.test(url)
}
