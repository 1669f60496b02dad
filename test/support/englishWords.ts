import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'

import { collections } from '../../collections/index.ts'
import { words as desk } from '../../src/desk/words.ts'
import { auditActions } from '../../src/domain/audit/actions.ts'
import { errors } from '../../src/domain/errors.ts'
import { states, verbs } from '../../src/domain/states.ts'
import { isVietnameseSyllable } from '../../src/domain/vietnamese/isVietnameseSyllable.ts'
import { warnings } from '../../src/domain/warnings.ts'

/**
 * Words of Payload's and our own English that no Vietnamese sentence of either uses. “long” or
 * “can” are Vietnamese syllables as well and tell nothing.
 */
export function englishWords(): Set<string> {
  const english = [
    ...texts(en.translations),
    ...texts(desk.en),
    ...ownPairs().map((pair) => pair.en),
  ]
  const vietnamese = vietnameseWords()
  const found = english.flatMap(wordsIn).filter((word) => !vietnamese.has(word))
  return new Set(found.filter((word) => word.length > 2 && !isVietnameseSyllable(word)))
}

/** What stands on keys, and names of things that go by no other in Vietnam. */
const taken = ['enter', 'escape', 'tab', 'byte', 'kb', 'csv', 'payload']

/**
 * Words of a screen that no Vietnamese sentence uses, whoever wrote them and in whatever list of
 * translations they are missing. Abbreviations of the office (UBND, CCHC) are none.
 */
export function strangeWords(screen: string): string[] {
  const known = new Set([...vietnameseWords(), ...taken])
  const parts = screen.split(/\s+/).filter((part) => !isCode(part) && !/\p{L}-\p{L}/u.test(part))
  const words = parts.flatMap((part) => part.match(/\p{L}+/gu) ?? [])
  const spoken = words.filter((word) => word.length > 4 || word !== word.toUpperCase())
  const strange = spoken
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 && !isVietnameseSyllable(word) && !known.has(word))
  return [...new Set(strange)]
}

const ownPairs = () =>
  [collections, auditActions, errors, states, verbs, warnings].flatMap(bothLanguages)

const vietnameseWords = () =>
  new Set(
    [...texts(vi.translations), ...texts(desk.vi), ...ownPairs().map((pair) => pair.vi)].flatMap(
      wordsIn,
    ),
  )

/** The words of a text in small letters, without addresses, codes and names of files. */
export function wordsIn(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((part) => !isCode(part))
    .flatMap((part) => part.toLowerCase().match(/\p{L}+/gu) ?? [])
}

const isCode = (part: string): boolean => /[@\\/_\d{}<>=]|\w\.\w/.test(part)

type Pair = { en: string; vi: string }

function bothLanguages(value: unknown): Pair[] {
  if (typeof value !== 'object' || value === null) return []
  const { en: english, vi: vietnamese } = value as Partial<Pair>
  if (typeof english === 'string' && typeof vietnamese === 'string') {
    return [{ en: english, vi: vietnamese }]
  }
  return Object.values(value).flatMap(bothLanguages)
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
