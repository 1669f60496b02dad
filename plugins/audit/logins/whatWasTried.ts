import type { Attempt } from './attempt.ts'
import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { accountAddress } from '../../../src/domain/accounts/accountAddress.ts'

/**
 * What is kept of an address that somebody typed: enough to tell whether it was the same again, and
 * nothing that could be worked out without the secret of the portal, since people type addresses of
 * others, and passwords in the wrong place. And what was asked for again, within a session.
 */
export function whatWasTried({ payload }: PayloadRequest, { address, asked }: Attempt) {
  const typed = accountAddress(address)
  if (typed === '') return null
  const hash = createHmac('sha256', payload.secret).update(`address ${typed}`).digest('hex')
  return { address: hash, ...(asked && { asked }) }
}
