import { isObject, nodesOf, type RichNode } from './nodes.ts'

const maxDepth = 40
const maxNodes = 20_000
const maxCharacters = 2_000_000

/** What holds other nodes and what does not: all that our editor (editor.ts) can write. */
const containers = new Set([
  'autolink',
  'heading',
  'link',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'root',
  'table',
  'tablecell',
  'tablerow',
])
const leaves = new Set(['horizontalrule', 'linebreak', 'tab', 'text', 'upload'])
const tags: Record<string, RegExp> = { heading: /^h[1-6]$/, list: /^[ou]l$/ }

/** What stands in an attribute of the page: no quotes, no brackets, no address. */
const plainWord = /^[\w #%(),.:;-]*$/
const checkedElsewhere = new Set(['children', 'fields', 'text', 'value'])

/**
 * Is this a text our editor could have written? Payload stores whatever it is given as a rich text,
 * and what shows it later puts its tags and attributes into a page as they are.
 */
export function isRichText(state: unknown): boolean {
  if (!isObject(state) || !isObject(state.root) || state.root.type !== 'root') return false
  let characters = 0
  let count = 0
  for (const { depth, node } of nodesOf(state)) {
    count += 1
    characters += typeof node.text === 'string' ? node.text.length : 0
    const isTooMuch = depth > maxDepth || count > maxNodes || characters > maxCharacters
    if (isTooMuch || !isKnown(node, depth)) return false
  }
  return true
}

function isKnown(node: RichNode, depth: number): boolean {
  const type = String(node.type)
  if ((type === 'root') !== (depth === 0)) return false
  if (!containers.has(type) && !leaves.has(type)) return false
  if (containers.has(type) ? !isListOfNodes(node.children) : 'children' in node) return false
  if ((type === 'text' || type === 'tab') && typeof node.text !== 'string') return false
  if (tags[type] && !tags[type].test(String(node.tag))) return false
  if ('fields' in node && !areFields(node.fields)) return false
  return Object.entries(node).every(([key, value]) => checkedElsewhere.has(key) || isPlain(value))
}

const isListOfNodes = (children: unknown) => Array.isArray(children) && children.every(isObject)

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number')
  return typeof value === 'string' ? plainWord.test(value) : typeof value !== 'object' || !value
}

/** Of a link or an upload: words, an address, and one item they lead to. */
function areFields(fields: unknown): boolean {
  if (fields === null) return true
  return (
    isObject(fields) &&
    Object.entries(fields).every(([key, value]) =>
      key === 'doc'
        ? value === null || isObject(value)
        : value === null || typeof value !== 'object',
    )
  )
}
