import type { PayloadHandler } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/** Payload gives the first visitor of an empty system an administrator's account. We do not. */
export const firstAccountByCommand: PayloadHandler = (req) => {
  throw codedError('CP_ACCOUNT_FIRST_BY_COMMAND', { req })
}
