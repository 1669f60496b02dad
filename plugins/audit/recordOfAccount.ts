import type { AuditAction } from '../../src/domain/audit/actions.ts'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { idOf } from '../../src/domain/idOf.ts'
import { chainsOf } from './chainsOf.ts'
import { record } from './record.ts'
import { titleOf } from './titleOf.ts'

type Item = Record<string, unknown>

/**
 * What is kept beside an account (`custom.isOfAccount`: its second factor, its sessions) is told of
 * as a change of the account: a second factor that is turned on or taken off, and sessions that
 * somebody ended. That one logged in or out is told of as that.
 */
export const recordOfAccount: CollectionAfterChangeHook = async (hook) => {
  const { doc, operation, previousDoc, req } = hook
  const before = operation === 'create' ? {} : (previousDoc as Item)
  const { enabledAt, endedAt, sid } = doc as Item
  if (Boolean(enabledAt) !== Boolean(before.enabledAt)) {
    await tell(req, idOf(doc.account), 'secondFactor', { isOn: Boolean(enabledAt) })
  }
  const isOwn = sid !== undefined && sid === (req.user as null | { _sid?: string })?._sid
  if (endedAt && !before.endedAt && !isOwn) {
    await tell(req, idOf(doc.account), 'sessionsEnded', { since: before.createdAt })
  }
  return doc
}

async function tell(
  req: PayloadRequest,
  id: string | undefined,
  action: AuditAction,
  details: Item,
): Promise<void> {
  const { config } = req.payload.collections.users
  const where = { id: { equals: id ?? '' } }
  const account = await req.payload.db.findOne<Item & { id: string }>({
    collection: config.slug,
    req,
    where,
  })
  if (!account) return
  for (const tenant of chainsOf(config, account)) {
    await record(req, {
      action,
      collection: config.slug,
      details,
      docId: id,
      tenant,
      title: titleOf(config, account),
    })
  }
}
