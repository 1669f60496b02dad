import type { DocumentNumber } from '../vietnamese/parseDocumentNumber.ts'
import type { Day } from './types.ts'

import { termOrgan } from '../vietnamese/organs.ts'
import { builtInLaw } from './builtInLaw.ts'
import { documentTypeChoice } from './documentTypeChoice.ts'
import { findDocumentType } from './findDocumentType.ts'

/**
 * The type that a printed number names, as it is stored: today's code, else the code of the day of
 * issue (`GN` until 2020), else a letter. `null`: the number does not say.
 */
export function typeOfNumber(parsed: DocumentNumber, issuedDate?: Day | null): null | string {
  const { notation, typeCode } = parsed
  if (notation === null) return null
  if (typeCode !== null) return choiceOf(typeCode)
  const first = notation.replace(/-.*/, '')
  const former = findDocumentType(first, issuedDate ?? '')
  if (former?.code === first) return documentTypeChoice(former)
  return isLetter(parsed) ? 'cong_van' : null
}

/** A joint act (`KHLT`) is of the type its organs share; a joint circular is a type of its own. */
function choiceOf(code: string): null | string {
  const [type] = [code, code.replace(/LT$/, '')].flatMap((wanted) =>
    builtInLaw.documentTypes.filter((one) => one.code === wanted || one.aliases?.includes(wanted)),
  )
  return type ? documentTypeChoice(type) : null
}

/**
 * A letter names its issuer and the unit that wrote it. A number without a code may also be a law
 * or resolution (`148/2025/QH15`) or of a type that is not known (`12/GP-UBND`): no letter.
 */
function isLetter({ issuer, unit, warnings }: DocumentNumber): boolean {
  const has = (code: string) => warnings.some((warning) => warning.code === code)
  if (has('officialLetterCode')) return true
  return issuer !== null && unit !== null && !termOrgan.test(issuer) && !has('unknownType')
}
