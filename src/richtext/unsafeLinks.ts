type Node = { children?: Node[]; fields?: { linkType?: string; url?: unknown }; type?: string }

const allowed = /^(?:https?:|mailto:|tel:|[/#?]|[^:]*$)/i

/**
 * Addresses in a rich text that a reader's browser could run (`javascript:`, `data:`). The editor
 * stores them as they come; only some of the ways to show a text leave them out.
 */
export function unsafeLinks(state: unknown): string[] {
  const found: string[] = []
  const walk = ({ children = [], fields, type }: Node) => {
    if ((type === 'link' || type === 'autolink') && typeof fields?.url === 'string') {
      // Browsers ignore white space and controls inside a scheme: "java\tscript:".

      if (!allowed.test(fields.url.replace(/[\u0000-\u0020]/g, ''))) found.push(fields.url)
    }
    if (Array.isArray(children)) children.forEach(walk)
  }
  const { root } = (state ?? {}) as { root?: Node }
  if (root) walk(root)
  return found
}
