import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { chainsOf, inOrder } from './chainsOf.ts'
import { changedFields, contentHash } from './contentOf.ts'
import { decisive, grantIn } from './grantIn.ts'
import { type AuditEvent, record } from './record.ts'
import { titleOf } from './titleOf.ts'

type Item = Record<string, unknown>
type Save = {
  collection: SanitizedCollectionConfig
  isNew: boolean
  previous: Item
  stored: Item
}
type Said = Pick<AuditEvent, 'action' | 'details'>

/**
 * Tells of a saved account in the chain of every commune it is concerned with: what it was there
 * and what it is there now. A role that is taken away is told where it was held. A password that is
 * set has a row of its own, whatever else changes with it.
 */
export async function recordAccount(req: PayloadRequest, save: Save): Promise<void> {
  const { collection, isNew, previous, stored } = save
  const isPassword = !isNew && previous.salt !== undefined && previous.salt !== stored.salt
  const changed = isNew
    ? []
    : [...changedFields(collection, previous, stored), ...(isPassword ? ['password'] : [])]
  // A token for a new password is no change of the account.
  if (!isNew && changed.length === 0) return
  const after = contentHash(collection, stored)
  const chains = inOrder([
    ...chainsOf(collection, stored),
    ...(isNew || !changed.includes('memberships') ? [] : chainsOf(collection, previous)),
  ])
  for (const tenant of chains) {
    let before = isNew ? null : contentHash(collection, previous)
    for (const said of rowsOf(save, changed, tenant)) {
      await record(req, {
        ...said,
        after,
        before,
        collection: collection.slug,
        docId: String(stored.id),
        tenant,
        title: titleOf(collection, stored),
      })
      // What comes after is told of the same save.
      before = after
    }
  }
}

function rowsOf({ isNew, previous, stored }: Save, changed: string[], tenant: null | string) {
  const isGrant = isNew || changed.some((name) => name === 'memberships' || decisive.includes(name))
  const isPassword = changed.includes('password')
  const grants = isGrant ? grantIn(tenant, isNew ? null : previous, stored) : []
  const rows: Said[] = grants.map((grant) => ({
    action: 'grant',
    details: { ...(!isNew && { changed }), ...grant },
  }))
  if (isPassword) rows.push({ action: 'passwordChanged', details: { changed } })
  if (rows.length === 0) rows.push({ action: 'save', details: { changed } })
  return rows
}
