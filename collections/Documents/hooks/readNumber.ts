import type { CollectionBeforeChangeHook } from 'payload'

import { numberFields } from '../../../src/domain/law/index.ts'

/** Takes the printed number apart; the printed text is never changed. */
export const readNumber: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const raw = data.rawNumber ?? originalDoc?.rawNumber
  if (typeof raw !== 'string') return data
  return { ...data, ...numberFields(raw, data.typeCode ?? originalDoc?.typeCode, data.issuedDate) }
}
