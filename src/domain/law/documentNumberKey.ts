import type { Day } from './types.ts'

import { comparableNotation } from '../vietnamese/comparableNotation.ts'

/**
 * What must not repeat (NĐ 30/2020, Phụ lục VI: the system warns when number, notation and organ
 * are the same; numbers begin anew each year). Two spellings of a notation are
 * one number: a mark that was lost makes no other one. `null`: a part is missing, so nothing can be said.
 */
export function documentNumberKey({
  codeNotation,
  codeNumber,
  issuedDate,
  organ,
}: {
  codeNotation?: null | string
  codeNumber?: null | number
  issuedDate?: Day | null
  organ?: null | string
}): null | string {
  if (!codeNotation || !codeNumber || !issuedDate || !organ) return null
  return [organ, issuedDate.slice(0, 4), codeNumber, comparableNotation(codeNotation)].join('|')
}
