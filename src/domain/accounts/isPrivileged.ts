import { administrators, approvers, type Role } from '../roles.ts'

/** Who approves what the public reads, or looks after the accounts of others. */
const privileged: ReadonlySet<Role> = new Set<Role>([...approvers, ...administrators])

/** An account is privileged when one of its roles is, in whatever commune. */
export function isPrivileged(roles: readonly Role[]): boolean {
  return roles.some((role) => privileged.has(role))
}
