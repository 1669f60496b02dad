import type { Doubt } from './warnings.ts'

import { isKnownOrgan, termOrgan } from './organs.ts'
import { readTypeCode } from './readTypeCode.ts'

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
  const groups = notation.split('-')
  const [first = '', ...rest] = groups
  if (groups.some((group) => group.length > 20 || /^(?:19|20)\d\d$/.test(group))) return null
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

function readTyped(type: { code: string; isRestored: boolean }, organs: string[]): Notation {
  const typeCode = type.code
  const doubts = spelling(organs)
  if (type.isRestored && !doubts.includes('lostDiacritics')) doubts.push('lostDiacritics')
  if (/^(?:DA|HD)$/.test(typeCode) && doubts.includes('lostDiacritics'))
    doubts.push('ambiguousType')
  // Forms of NĐ 118/2021/NĐ-CP name the matter, not the organ: 05/QĐ-XPHC, 12/BB-VPHC.
  if (/^(?:XPHC|XPVPHC|VPHC)$/i.test(organs[0] ?? '')) {
    return { doubts: [...doubts, 'issuerNotNamed'], issuer: null, typeCode, unit: null }
  }
  return { ...readOrgans(organs, typeCode.endsWith('LT')), doubts, typeCode }
}

function readOfficialLetter(groups: string[]): null | Notation {
  const [first = '', ...rest] = groups
  if (isKnownOrgan(first))
    return { ...readOrgans(groups), doubts: spelling(groups), typeCode: null }
  // Without a type and a known organ, only capitals tell a ký hiệu from words.
  if (!groups.every(isAbbreviation)) return null
  if (rest.some(isKnownOrgan)) {
    return { doubts: ['unknownType'], issuer: null, typeCode: null, unit: null }
  }
  return { ...readOrgans(groups), doubts: spelling(groups), typeCode: null }
}

/** The issuer, or the issuers of a joint act, and the unit that drafted it. */
function readOrgans(groups: string[], isJoint = false): Pick<Notation, 'issuer' | 'unit'> {
  const names = groups.map((group) => (/^HDND$/i.test(group) ? 'HĐND' : group))
  const firstUnit = names.findIndex((name) => !isKnownOrgan(name))
  const issuers = isJoint || firstUnit === -1 ? names.length : Math.max(1, firstUnit)
  return {
    issuer: names.slice(0, issuers).join('-'),
    unit: names.slice(issuers).join('-') || null,
  }
}

function spelling(groups: string[]): Doubt[] {
  const doubts: Doubt[] = []
  if (groups.some((group) => /^(?:HDND|QD)$/i.test(group))) doubts.push('lostDiacritics')
  if (!groups.every(isAbbreviation)) doubts.push('lowerCase')
  return doubts
}

/** At least as many capitals as small letters: UBND, TTg, KTTr; not “ubnd”, “Linh”. */
function isAbbreviation(group: string): boolean {
  const small = group.match(/\p{Ll}/gu)?.length ?? 0
  const capitals = group.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= small
}
