import type { RichReference } from './references.ts'

import { isObject, nodesOf, type RichNode } from './nodes.ts'

/** A link of a text to an item of the portal, and the words a reader clicks on. */
export type InternalLink = RichReference & { words: string }

/** The links in a rich text that lead to items of the portal. */
export function internalLinks(state: unknown): InternalLink[] {
  const found: InternalLink[] = []
  for (const { node } of nodesOf(state)) {
    const doc = isObject(node.fields) ? node.fields.doc : undefined
    if (!isObject(doc)) continue
    const { relationTo, value } = doc
    const id = String(isObject(value) ? value.id : value)
    found.push({ id, relationTo: String(relationTo), words: wordsIn(node) })
  }
  return found
}

/** A link of a text to an address, as it was typed, and the words a reader clicks on. */
export type WebLink = { url: string; words: string }

/** The links in a rich text that were typed as addresses. */
export function webLinks(state: unknown): WebLink[] {
  const found: WebLink[] = []
  for (const { node } of nodesOf(state)) {
    const { doc, url } = isObject(node.fields) ? node.fields : {}
    if (!isObject(doc) && typeof url === 'string') found.push({ url, words: wordsIn(node) })
  }
  return found
}

function wordsIn(link: RichNode): string {
  const texts = [...nodesOf({ root: link })].map(({ node }) => node.text)
  return texts.filter((text) => typeof text === 'string').join('')
}
