import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'

/** Somebody tries to get in. */
export type Attempt = {
  /** As it was typed. */
  address: unknown
  /** What a session was asked for again (src/access/noteFailedAttempt). */
  asked?: 'code' | 'password'
  collection: CollectionSlug
  operation: 'login' | 'resetPassword'
}

/** Remembers that somebody tries to get in, in case it fails. */
export const noteAttempt: CollectionBeforeOperationHook = (hook) => {
  const { args, collection, req } = hook
  const operation = hook.operation as string
  if (operation === 'login' || operation === 'resetPassword') {
    const { data } = args as { data?: { email?: unknown } }
    const attempt: Attempt = { address: data?.email, collection: collection.slug, operation }
    req.context.auditAttempt = attempt
  }
  return args
}

export const attemptIn = ({ context }: PayloadRequest): Attempt | undefined =>
  context.auditAttempt as Attempt | undefined

export function forgetAttempt({ context }: PayloadRequest): void {
  delete context.auditAttempt
}
