import type { Sentence } from '../domain/errors.ts'
import type { Check } from './warnings.ts'

import { detectLegacyEncoding, findPersonalData } from '../domain/vietnamese/index.ts'
import { type Warning, warningOf } from '../domain/warnings.ts'
import { accessibilityOf } from '../richtext/accessibility.ts'
import { plainText } from '../richtext/plainText.ts'
import { contactKey } from './contactKey.ts'
import { officialContacts } from './officialContacts.ts'

type RichText = Parameters<typeof plainText>[0]
type Place = { label: Sentence; official: () => Promise<string[]>; path: string }

const mostNamed = 5
const encodings = {
  mojibake: 'UTF-8 bị đọc nhầm',
  tcvn3: 'TCVN3 (ABC)',
  viqr: 'VIQR',
  vni: 'VNI',
}

/**
 * Looks through the texts of an item, by field name and label: letters of an old encoding, data
 * of private persons (contacts of the commune's offices are exempt), headings and tables that a
 * screen reader cannot follow.
 */
export function checkText(labels: Record<string, Sentence>): Check {
  return async (doc, { req }) => {
    const official = once(() => officialContacts(doc, req))
    const found = await Promise.all(
      Object.entries(labels).map(([path, label]) => checkOne(doc[path], { label, official, path })),
    )
    return found.flat()
  }
}

/** Looks for data of private persons only, in texts that nobody wrote here: what a file says. */
export function checkForPersonalData(labels: Record<string, Sentence>): Check {
  return async (doc, { req }) => {
    const official = once(() => officialContacts(doc, req))
    const found = await Promise.all(
      Object.entries(labels).map(async ([path, label]) => {
        const text = doc[path]
        return typeof text === 'string' ? checkPersonalData(text, { label, official, path }) : []
      }),
    )
    return found.flat()
  }
}

async function checkOne(value: unknown, place: Place): Promise<Warning[]> {
  if (!value) return []
  const isRich = typeof value === 'object'
  const text = isRich ? plainText(value as RichText) : typeof value === 'string' ? value : ''
  return [
    ...checkEncoding(text, place),
    ...(await checkPersonalData(text, place)),
    ...(isRich ? checkAccess(value, place) : []),
  ]
}

function checkEncoding(text: string, { label, path }: Place): Warning[] {
  const { encoding, suggestion } = detectLegacyEncoding(text)
  if (!encoding) return []
  const values = { label, encoding: encodings[encoding], suggestion: shortened(suggestion ?? '') }
  return [warningOf('legacyEncoding', values, path)]
}

async function checkPersonalData(text: string, { label, official, path }: Place) {
  const matches = findPersonalData(text)
  if (matches.length === 0) return []
  const contacts = await official()
  const isOfficial = (one: string) => contacts.includes(contactKey(one))
  const personal = [...new Set(matches.map((one) => one.text))].filter((one) => !isOfficial(one))
  if (personal.length === 0) return []
  const more = personal.length > mostNamed ? ', …' : ''
  const named = personal.slice(0, mostNamed).join(', ') + more
  return [warningOf('personalData', { label, matches: named }, path)]
}

function checkAccess(value: unknown, { label, path }: Place): Warning[] {
  return accessibilityOf(value).map((one) =>
    one.kind === 'headingJump'
      ? warningOf('headingJump', { label, heading: shortened(one.heading) }, path)
      : warningOf('tableWithoutHeader', { label }, path),
  )
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= ask())
}
