import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { today } from '../../../src/domain/today.ts'

type Data = Record<string, unknown>

const terms = ['basis', 'from', 'tenant', 'to', 'until']

/** What has begun has had an effect: it is revoked, not changed. */
export const keepBegun: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || !hasBegun(originalDoc as Data)) return data
  const isChanged = terms.some(
    (name) =>
      (data as Data)[name] !== undefined &&
      plain((data as Data)[name]) !== plain((originalDoc as Data)[name]),
  )
  if (isChanged) throw codedError('CP_DELEGATION_BEGUN', { req })
  return data
}

/** Trusted code deletes no record of it, either. */
export const keepBegunOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const doc = await req.payload.findByID({
    collection: 'delegations',
    depth: 0,
    disableErrors: true,
    id: String(id),
    overrideAccess: true,
    req,
  })
  if (doc && hasBegun(doc)) throw codedError('CP_DELEGATION_BEGUN', { req })
}

const hasBegun = ({ from }: { from?: unknown }) => typeof from === 'string' && from <= today()

const plain = (value: unknown): unknown => idOf(value) ?? value
