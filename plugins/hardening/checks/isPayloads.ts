import type { PayloadRequest } from 'payload'

/** What the checks of relations say in English only. */
const englishOnly = /^This relationship field has the following invalid relationships/
const patterns = new Map<string, RegExp>()

/** Is this one of the sentences of Payload's own checks, in the language of the request? */
export function isPayloads(answer: string, { i18n }: PayloadRequest): boolean {
  let pattern = patterns.get(i18n.language)
  if (!pattern) {
    const texts = Object.values(i18n.translations?.validation ?? {}).map(String)
    pattern = new RegExp(`^(?:${texts.map(patternOf).join('|')})`)
    patterns.set(i18n.language, pattern)
  }
  return englishOnly.test(answer) || pattern.test(answer)
}

/** Values are filled in for `{{names}}`. */
const patternOf = (text: string) =>
  text
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*')
