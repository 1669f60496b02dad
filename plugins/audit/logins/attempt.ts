import type { CollectionSlug, PayloadRequest } from 'payload'

/** What somebody tries who wants to get in, kept with the request in case it fails. */
export type Attempt = {
  address: unknown
  /** What a session was asked for again (src/access/noteFailedAttempt). */
  asked?: 'code' | 'password'
  collection: CollectionSlug
  operation: 'login' | 'resetPassword'
}

export const attemptOf = ({ context }: PayloadRequest): Attempt | undefined =>
  context.auditAttempt as Attempt | undefined
