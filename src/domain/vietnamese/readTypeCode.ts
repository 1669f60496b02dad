/**
 * The codes before the issuer in a ký hiệu, as the law writes them: the 29 types (NĐ 30/2020
 * Đ.7, Phụ lục III; công văn and thư công have none), copies, and acts that a commune only cites.
 */
const typeCodes: readonly string[] = [
  ...['NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'TC', 'TB', 'HD', 'CTr', 'KH', 'PA', 'ĐA', 'DA', 'BC', 'BB'],
  ...['TTr', 'HĐ', 'CĐ', 'BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB'],
  ...['SY', 'SL', 'TrS'],
  ...['L', 'NĐ', 'TT', 'TTLT', 'NQLT', 'KL'],
]

/** Typed without diacritics these can mean one type only; DA and HD can not, and are not here. */
const codesWithoutDiacritics: Readonly<Record<string, string>> = {
  CD: 'CĐ',
  ND: 'NĐ',
  QD: 'QĐ',
  QYD: 'QyĐ',
}

/** No two codes differ by case alone, so that CTR and QYĐ can only be CTr and QyĐ. */
const codeByCapitals = new Map(typeCodes.map((code) => [code.toUpperCase(), code]))

/**
 * The document type that a group of a ký hiệu stands for, or null. Diacritics decide (ĐA is not
 * DA); a code ending in LT (liên tịch) is a joint act of the type before it.
 */
export function readTypeCode(group: string): null | { code: string; isRestored: boolean } {
  const capitals = group.toUpperCase()
  const code = codeByCapitals.get(capitals)
  if (code) return { code, isRestored: false }
  const restored = codesWithoutDiacritics[capitals]
  if (restored) return { code: restored, isRestored: true }
  const joint = capitals.endsWith('LT') && codeByCapitals.get(capitals.slice(0, -2))
  return joint ? { code: `${joint}LT`, isRestored: false } : null
}
