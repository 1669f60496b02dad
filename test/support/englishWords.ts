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
  const own = [collections, auditActions, errors, states, verbs, warnings].flatMap(bothLanguages)
  const english = [...texts(en.translations), ...texts(desk.en), ...own.map((pair) => pair.en)]
  const vietnamese = new Set(
    [...texts(vi.translations), ...texts(desk.vi), ...own.map((pair) => pair.vi)].flatMap(wordsIn),
  )
  const found = english.flatMap(wordsIn).filter((word) => !vietnamese.has(word))
  return new Set(found.filter((word) => word.length > 2 && !isVietnameseSyllable(word)))
}

/** The words of a text in small letters, without addresses, codes and names of files. */
export function wordsIn(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((part) => !/[@\\/_\d{}<>=]|\w\.\w/.test(part))
    .flatMap((part) => part.toLowerCase().match(/\p{L}+/gu) ?? [])
}

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
