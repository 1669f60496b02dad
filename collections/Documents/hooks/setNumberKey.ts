import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

import { documentNumberKey } from '../../../src/domain/law/index.ts'

/**
 * The database's own guard against two editors publishing the same number at the same moment: a
 * unique key that only public documents with the same number share.
 */
export const setNumberKey: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const key = data._status === 'published' ? documentNumberKey({ ...originalDoc, ...data }) : null
  return { ...data, numberKey: key ?? randomUUID() }
}
