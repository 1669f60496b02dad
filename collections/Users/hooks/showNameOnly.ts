import type { CollectionAfterReadHook } from 'payload'

import { maySeeAccount } from '../../../src/access/accounts.ts'

/** Colleagues know each other by name; the rest of an account is not theirs to see. */
export const showNameOnly: CollectionAfterReadHook = ({ doc, overrideAccess, req }) =>
  overrideAccess || maySeeAccount(doc, req) ? doc : { name: doc.name, id: doc.id }
