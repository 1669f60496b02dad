import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { idOf } from '../../src/domain/idOf.ts'
import { chainsOf, inOrder } from './chainsOf.ts'
import { changedFields, contentHash } from './contentOf.ts'
import { record } from './record.ts'
import { titleOf } from './titleOf.ts'

type Item = Record<string, unknown>
type Save = {
  collection: SanitizedCollectionConfig
  isNew: boolean
  previous: Item
  stored: Item
}
type Membership = { commune: null | string; role: string }

/** What decides over what somebody may do, besides their roles. */
const decisive = ['disabled', 'kind']

/**
 * Tells of a saved account in the chain of every commune it is concerned with: what it was there
 * and what it is there now. A role that is taken away is told where it was held.
 */
export async function recordAccount(req: PayloadRequest, save: Save): Promise<void> {
  const { collection, isNew, previous, stored } = save
  const changed = isNew ? [] : changedFields(collection, previous, stored)
  const isGrant = isNew || changed.some((name) => name === 'memberships' || decisive.includes(name))
  const isPassword = !isNew && previous.salt !== undefined && previous.salt !== stored.salt
  // A token for a new password is no change of the account.
  if (!isNew && changed.length === 0 && !isPassword) return
  const chains = inOrder([
    ...chainsOf(collection, stored),
    ...(isNew || !changed.includes('memberships') ? [] : chainsOf(collection, previous)),
  ])
  for (const tenant of chains) {
    const event = {
      after: contentHash(collection, stored),
      before: isNew ? null : contentHash(collection, previous),
      collection: collection.slug,
      docId: String(stored.id),
      tenant,
      title: titleOf(collection, stored),
    }
    if (isGrant) {
      const details = {
        ...(!isNew && { changed }),
        from: isNew ? null : stateIn(tenant, previous),
        to: stateIn(tenant, stored),
      }
      await record(req, { ...event, action: 'grant', details })
    } else {
      await record(req, {
        ...event,
        action: isPassword ? 'passwordChanged' : 'save',
        details: { changed },
      })
    }
  }
}

/** What of an account concerns one commune; a commune is not told what it is elsewhere. */
function stateIn(tenant: null | string, account: Item) {
  const rows = ((account.memberships ?? []) as Item[]).flatMap((row) => {
    const commune = idOf(row.commune) ?? null
    return commune === tenant ? [membershipOf(row, commune)] : []
  })
  const states = decisive.flatMap((name) =>
    account[name] === undefined ? [] : [[name, account[name]] as const],
  )
  return { ...Object.fromEntries(states), memberships: rows }
}

/** With everything the row says (a unit, an end), as far as it is plain. */
function membershipOf({ id: _id, ...row }: Item, commune: null | string): Membership {
  const plain = Object.entries(row).map(([name, value]) => [name, idOf(value) ?? value] as const)
  return { ...(Object.fromEntries(plain) as Membership), commune }
}
