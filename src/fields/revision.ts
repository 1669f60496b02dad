import type { Sentence } from '../domain/errors.ts'
import type { CollectionBeforeChangeHook, Field, PayloadRequest, Where } from 'payload'

import { codedError } from '../access/codedError.ts'
import { staffOnly } from '../access/rules.ts'
import { formatInstant } from '../domain/formatInstant.ts'
import { idOf } from '../domain/idOf.ts'
import { internal } from './internal.ts'

/**
 * Grows with every save. The form sends back the one it was opened with, so that a save which is
 * based on an older text is told so instead of burying the newer one. Use with `countRevision`.
 */
export const revisionField: Field = {
  name: 'revision',
  type: 'number',
  label: { en: 'Save number', vi: 'Lần lưu' },
  access: { read: staffOnly },
  admin: internal,
  min: 0,
}

/**
 * Refuses a save that is based on an older text, naming who saved since and when; a caller that
 * says nothing of what it is based on is not asked. Neither text is lost: one is stored, the other
 * still stands in the form it came from.
 */
export const countRevision: CollectionBeforeChangeHook = async (hook) => {
  const { context, data, operation, originalDoc, req } = hook
  if (operation === 'create') return { ...data, revision: 1 }
  const now = (originalDoc?.revision as null | number | undefined) ?? 0
  const base: unknown = data.revision
  // An old version carries its own number; it is restored on top of what there is.
  const isOlder = typeof base === 'number' && base !== now && context.isRestoringVersion !== true
  if (isOlder && req.user) throw await conflict(hook)
  return { ...data, revision: now + 1 }
}

async function conflict({ originalDoc, req }: Parameters<CollectionBeforeChangeHook>[0]) {
  const at = String(originalDoc?.updatedAt)
  const name = (await whoSaved(originalDoc as Saved, req)) ?? 'hệ thống'
  return codedError('CP_WORKFLOW_CONFLICT', {
    details: { at, by: name, revision: originalDoc?.revision as unknown },
    req,
    values: { at: spoken(at), by: name },
  })
}

type Saved = { id?: unknown; updatedBy?: unknown }

/** By the audit trail, which knows of acts as well; else by the item itself. */
async function whoSaved({ id, updatedBy }: Saved, req: PayloadRequest): Promise<null | string> {
  const newest = { depth: 0, limit: 1, overrideAccess: true, pagination: false, req } as const
  // Who took the editing over, or tried what was refused, has saved nothing.
  const isSave: Where[] = [{ action: { not_equals: 'takeOver' } }, { result: { equals: 'ok' } }]
  const where = { and: [{ itemId: { equals: id } }, ...isSave] }
  const asked = { ...newest, collection: 'audit-events', sort: '-at', where } as const
  const [row] = (await req.payload.find(asked)).docs
  if (row?.actorName) return row.actorName
  const account = { id: { equals: idOf(updatedBy) ?? '' } }
  const { docs } = await req.payload.find({ ...newest, collection: 'users', where: account })
  return docs[0]?.name ?? null
}

/** Without a colon: the admin's note of a refusal takes what follows one for a list of fields. */
function spoken(instant: string): Sentence {
  const [day = '', time = ''] = formatInstant(instant).split(' ')
  const clock = time.replace(':', 'h')
  return { en: `${clock} on ${day}`, vi: `${clock} ngày ${day}` }
}
