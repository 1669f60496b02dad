import { ministry, termOrgan } from './organs.ts'

type Form = { issuer: RegExp; types: readonly (null | string)[]; until?: number }

/**
 * Which acts of which organ are legal normative ones (Luật 64/2025/QH15 Đ.4, amended by Luật
 * 87/2025/QH15), and the last year of forms that were and are no more: directives of UBND
 * (Luật 31/2004/QH11, until Luật 80/2015/QH13), directives of the Prime Minister, decisions and
 * directives of ministers (until Luật 17/2008/QH12). UB is how UBND was written until 2005.
 */
const forms: readonly Form[] = [
  { issuer: termOrgan, types: [null, 'NQ', 'NQLT'] },
  { issuer: /^(?:HĐND|HĐTP)$/i, types: ['NQ'] },
  { issuer: /^CP$/i, types: ['NĐ', 'NQ', 'NQLT'] },
  { issuer: /^ĐCTUBTWMTTQVN$/i, types: ['NQLT'] },
  { issuer: /^CTN$/i, types: ['L', 'QĐ'] },
  { issuer: /^(?:KTNN|TTg|UB(?:ND)?)$/i, types: ['QĐ'] },
  { issuer: ministry, types: ['TT', 'TTLT'] },
  { issuer: /^UB(?:ND)?$/i, types: ['CT'], until: 2016 },
  { issuer: /^TTg$/i, types: ['CT'], until: 2008 },
  { issuer: ministry, types: ['CT', 'QĐ'], until: 2008 },
]

/** What has been read of a number, as far as it tells the kind of act. */
export type Act = {
  issuer: null | string
  typeCode: null | string
  unit: null | string
  year: null | number
}

/**
 * Whether a number has the form of a legal normative act (văn bản quy phạm pháp luật): it has a
 * year, and every issuer may issue that type. The form only: what the act says is not known here.
 */
export function isLegalNormative({ issuer, typeCode, unit, year }: Act): boolean {
  if (issuer === null || year === null || unit !== null) return false
  return issuer
    .split('-')
    .every((organ) =>
      forms.some(
        ({ issuer: may, types, until = Infinity }) =>
          types.includes(typeCode) && may.test(organ) && year <= until,
      ),
    )
}
