import type { Sentence } from '../domain/errors.ts'
import type { Check } from './warnings.ts'
import type { PayloadRequest } from 'payload'

import { detectLegacyEncoding, findPersonalData } from '../domain/vietnamese/index.ts'
import { type Warning, warningOf } from '../domain/warnings.ts'
import { accessibilityOf } from '../richtext/accessibility.ts'
import { plainText } from '../richtext/plainText.ts'
import { contactKey } from './contactKey.ts'
import { officialContacts } from './officialContacts.ts'

type RichText = Parameters<typeof plainText>[0]
type Place = { label: Sentence; official: () => Promise<string[]>; path: string }

/** A text of an item, plain or rich. */
export type Text = {
  /** Nobody wrote it here (what a file says): only data of private persons are looked for. */
  isForeign?: boolean
  label: Sentence
  path: string
  value: unknown
}

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
  return (doc, { req }) => warningsOfTexts(textsAt(doc, labels), doc, req)
}

/** Looks for data of private persons only, in texts that nobody wrote here: what a file says. */
export function checkForPersonalData(labels: Record<string, Sentence>): Check {
  return (doc, { req }) => {
    const texts = textsAt(doc, labels).map((text) => ({ ...text, isForeign: true }))
    return warningsOfTexts(texts, doc, req)
  }
}

/** The same for texts wherever they stand in an item, in its parts or in its files. */
export async function warningsOfTexts(
  texts: Text[],
  item: object,
  req: PayloadRequest,
): Promise<Warning[]> {
  const official = once(() => officialContacts(item, req))
  const found = await Promise.all(
    texts.map(async ({ label, isForeign, path, value }) => {
      const place = { label, official, path }
      if (!isForeign) return checkOne(value, place)
      return typeof value === 'string' ? checkPersonalData(value, place) : []
    }),
  )
  return found.flat()
}

const textsAt = (doc: Record<string, unknown>, labels: Record<string, Sentence>): Text[] =>
  Object.entries(labels).map(([path, label]) => ({ label, path, value: doc[path] }))

/** What a text says, without its form. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value
  return value && typeof value === 'object' ? plainText(value as RichText) : ''
}

async function checkOne(value: unknown, place: Place): Promise<Warning[]> {
  if (!value) return []
  const isRich = typeof value === 'object'
  const text = wordsOf(value)
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
