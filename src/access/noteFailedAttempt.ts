import type { PayloadRequest } from 'payload'

/**
 * Somebody with a session was asked for the password or a code again, and failed: the audit trail
 * tells of it as of a failed login, and of the lock that follows (plugins/audit/logins).
 */
export function noteFailedAttempt(
  { context }: PayloadRequest,
  address: string,
  asked: 'code' | 'password',
): void {
  context.auditAttempt = { address, asked, collection: 'users', operation: 'login' }
}
