import type { AuditAction } from '../../src/domain/audit/actions.ts'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { idOf } from '../../src/domain/idOf.ts'

/** What a collection says of itself (`custom.audit`) when its rows are to say more than names. */
export type Told = {
  /** What it is to save one, made or changed. */
  action: AuditAction
  /** The fields whose values are told; of accounts the names, too. */
  values: readonly string[]
}

type Collection = Pick<SanitizedCollectionConfig, 'custom' | 'flattenedFields'>

export const toldOf = ({ custom }: Collection): Told | undefined =>
  (custom as { audit?: Told }).audit

/** The values that a collection wants told of an item; none where it says nothing. */
export async function valuesTold(
  collection: Collection,
  item: object,
  req: PayloadRequest,
): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {}
  for (const name of toldOf(collection)?.values ?? []) {
    const value = (item as Record<string, unknown>)[name]
    const field = collection.flattenedFields.find((one) => one.name === name)
    const isAccount = field?.type === 'relationship' && field.relationTo === 'users'
    told[name] = isAccount ? await accountOf(value, req) : (value ?? null)
  }
  return told
}

async function accountOf(relation: unknown, req: PayloadRequest) {
  const id = idOf(relation)
  if (id === undefined) return null
  const where = { id: { equals: id } }
  const account = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    req,
    select: { name: true },
    where,
  })
  return { id, name: account?.name ?? null }
}
