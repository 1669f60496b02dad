import type { Day } from '../../../src/domain/law/index.ts'
import type { CollectionBeforeChangeHook } from 'payload'

import { numberFields } from '../../../src/domain/law/index.ts'

type Numbered = {
  issuedDate?: Day | null
  rawNumber?: null | string
  typeCode?: null | string
}

/**
 * Takes the printed number apart; the printed text is never changed. A type that came from the
 * number follows it, one that a person chose stays.
 */
export const readNumber: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = (originalDoc ?? {}) as Numbered
  const { issuedDate, rawNumber, typeCode } = { ...before, ...data }
  const isDerived = typeCode === before.typeCode && typeCode === typeBy(before)
  return { ...data, ...numberFields(rawNumber, isDerived ? null : typeCode, issuedDate) }
}

const typeBy = ({ issuedDate, rawNumber }: Numbered) =>
  numberFields(rawNumber, null, issuedDate).typeCode
