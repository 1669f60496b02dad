import type { Payload } from 'payload'

/**
 * Accounts made before anybody wrote down their logins would all count as idle: their 45 days begin
 * with the upgrade.
 */
export async function countAccountsAnew(payload: Payload): Promise<void> {
  await payload.db.updateMany({
    collection: 'users',
    data: { enabledAt: new Date().toISOString() },
    where: { and: [{ enabledAt: { exists: false } }, { lastLoginAt: { exists: false } }] },
  })
}
