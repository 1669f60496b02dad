import type { Doubt } from './documentNumberWarnings.ts'

import { isKnownOrgan, restoredOrgan, termOrgan } from './organs.ts'
import { readTypeCode } from './readTypeCode.ts'

/** The longest known: a joint circular of seven organs; an organ's name of thirteen letters. */
const mostGroups = 10
const longestGroup = 20

type Notation = {
  doubts: Doubt[]
  issuer: null | string
  typeCode: null | string
  unit: null | string
}

/**
 * Reads a ký hiệu whose groups are joined by `-`: type and issuer (`KH-UBND`), of a công văn
 * issuer and unit (`UBND-VHXH`), or the organ of a law (`QH15`). Null when the groups are not
 * those of a ký hiệu. What is unsure is null, with the doubt named.
 */
export function readNotation(notation: string): null | Notation {
  const written = notation.split('-')
  if (written.length > mostGroups || !written.every(isGroup)) return null
  const groups = withFigures(written)
  if (!groups) return null
  const first = String(groups[0])
  const rest = groups.slice(1)
  if (rest.length === 0) {
    return termOrgan.test(first) ? { doubts: [], issuer: first, typeCode: null, unit: null } : null
  }
  const type = readTypeCode(first)
  if (type) return readTyped(type, rest)
  if (first.toUpperCase() === 'CV') {
    return {
      ...readOrgans(rest),
      doubts: ['officialLetterCode', ...spelling(rest)],
      typeCode: null,
    }
  }
  return readOfficialLetter(groups)
}

/**
 * Figures are no unit. They number what stands before them, as a term numbers its organ (QH15):
 * `BCĐ-389` is one name. A type has no number, and organs with a name of their own have none
 * either (`QH-15`, `UBND-1`): null.
 */
function withFigures(groups: string[]): null | string[] {
  const joined: string[] = []
  for (const group of groups) {
    const last = String(joined.at(-1))
    if (!/^\d+$/.test(group)) joined.push(group)
    else if (readTypeCode(last) || isKnownOrgan(last)) return null
    else joined.splice(-1, 1, `${last}-${group}`)
  }
  return joined
}

function readTyped(type: { code: string; isRestored: boolean }, organs: string[]): Notation {
  const typeCode = type.code
  const doubts = spelling(organs)
  const hasLostMarks = doubts.includes('lostDiacritics')
  if (type.isRestored && !hasLostMarks) doubts.push('lostDiacritics')
  if (/^(?:DA|HD)$/.test(typeCode) && hasLostMarks) doubts.push('ambiguousType')
  // Forms of NĐ 118/2021/NĐ-CP name the matter, not the organ: 05/QĐ-XPHC, 12/BB-VPHC.
  if (/^(?:XPHC|XPVPHC|VPHC)(?:-|$)/i.test(organs.join('-'))) {
    return { doubts: [...doubts, 'issuerNotNamed'], issuer: null, typeCode, unit: null }
  }
  return { ...readOrgans(organs, typeCode.endsWith('LT')), doubts, typeCode }
}

function readOfficialLetter(groups: string[]): null | Notation {
  const firstOrgan = groups.findIndex(isKnownOrgan)
  // Without a type and a known organ before it, only capitals tell a ký hiệu from words.
  if (firstOrgan !== 0 && !groups.every(isAbbreviation)) return null
  if (firstOrgan > 0) return { doubts: ['unknownType'], issuer: null, typeCode: null, unit: null }
  return { ...readOrgans(groups), doubts: spelling(groups), typeCode: null }
}

/** The issuer, or the issuers of a joint act, and the unit that drafted it. */
function readOrgans(groups: string[], isJoint = false): Pick<Notation, 'issuer' | 'unit'> {
  const names = groups.map(restoredOrgan)
  const firstUnit = names.findIndex((name) => !isKnownOrgan(name))
  const issuers = isJoint || firstUnit === -1 ? names.length : Math.max(1, firstUnit)
  return {
    issuer: names.slice(0, issuers).join('-'),
    unit: names.slice(issuers).join('-') || null,
  }
}

/** A year is none: it stands before the ký hiệu. */
function isGroup(group: string): boolean {
  return group.length <= longestGroup && !/^(?:19|20)\d\d$/.test(group)
}

function spelling(groups: string[]): Doubt[] {
  const doubts: Doubt[] = []
  if (groups.some((group) => /^(?:HDND|QD)$/i.test(group))) doubts.push('lostDiacritics')
  if (!groups.every(isAbbreviation)) doubts.push('lowerCase')
  return doubts
}

/** At least as many capitals as small letters: UBND, TTg, KTTr; not “ubnd”, “Linh”. */
function isAbbreviation(group: string): boolean {
  const count = (letters: RegExp) => [...group.matchAll(letters)].length
  return count(/\p{Lu}/gu) >= count(/\p{Ll}/gu)
}
