import type { AuditEvent, Commune } from '../../src/payload-types.ts'
import type { Portal } from './startPayload.ts'
import { expect } from '@jest/globals'
import { createLocalReq, type Where } from 'payload'

import { record } from '../../plugins/audit/record.ts'
import { type KnownHead, type Verdict, verifyChains } from '../../plugins/audit/verifyChains.ts'
import { makeCommune } from './builders.ts'

/** The rows of a chain (a commune's id, or `installation`) in their order. */
export async function chainRows({ payload }: Portal, chain: string): Promise<AuditEvent[]> {
  return auditRows(payload, { chain: { equals: chain } })
}

/** The rows that tell of one item, in their order. */
export async function rowsAbout({ payload }: Portal, itemId: string): Promise<AuditEvent[]> {
  return auditRows(payload, { itemId: { equals: itemId } })
}

async function auditRows(payload: Portal['payload'], where: Where): Promise<AuditEvent[]> {
  const { docs } = await payload.find({
    collection: 'audit-events',
    depth: 0,
    limit: 1000,
    overrideAccess: true,
    pagination: false,
    sort: 'seq',
    where,
  })
  return docs
}

/** A commune with six rows: its own making and five acts. */
export async function makeTrail({ payload }: Portal): Promise<Commune> {
  const commune = await makeCommune(payload)
  await addRows(payload, commune, ['một', 'hai', 'ba', 'bốn', 'năm'])
  return commune
}

/** One act in a commune for each of these titles. */
export async function addRows(payload: Portal['payload'], { id }: Commune, titles: string[]) {
  const req = await createLocalReq({}, payload)
  for (const title of titles) {
    await record(req, { action: 'publish', details: { title }, tenant: id, title })
  }
}

/** What `audit verify` says of one chain. */
export async function verdictOn(
  { payload }: Portal,
  chain: string,
  heads: KnownHead[] = [],
): Promise<Verdict> {
  for await (const verdict of verifyChains(payload, { chains: [chain], heads })) return verdict
  throw new Error('no verdict')
}

/** What one row calls “after”, the next one has to call “before”. */
export function expectOneStory(rows: AuditEvent[]): void {
  expect(rows[0]?.before ?? null).toBeNull()
  rows.slice(1).forEach((row, index) => expect(row.before).toBe(rows[index]?.after))
}

/** Meanwhile the audit trail cannot be written, as when the disk is full. */
export async function withoutTrail<T>({ payload }: Portal, run: () => Promise<T>): Promise<T> {
  const { db } = payload
  const { create } = db
  db.create = function (args) {
    if (args.collection === 'audit-events') return Promise.reject(new Error('đĩa đầy'))
    return create.call(this, args)
  }
  try {
    return await run()
  } finally {
    db.create = create
  }
}
