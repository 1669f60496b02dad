import { isObject, nodesOf } from '../richtext/nodes.ts'

const shown = new Set(['horizontalrule', 'upload'])

/** Does this hold nothing a reader could see: no value, only spaces, a rich text or list of such? */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string')
    return value.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g, '') === ''
  if (Array.isArray(value)) return value.every(isBlank)
  return isObject(value) && isObject(value.root) && isBlankText(value)
}

function isBlankText(state: object): boolean {
  for (const { node } of nodesOf(state)) {
    if (shown.has(String(node.type))) return false
    if (typeof node.text === 'string' && !isBlank(node.text)) return false
  }
  return true
}
