import { createLocalReq, type Payload } from 'payload'

import { communeIds } from './communeIds.ts'
import { headOf, headsOf, isHead, replaceHeads } from './heads.ts'
import { record } from './record.ts'
import { lastOfChain, type LastRow } from './rowsOfChain.ts'
import { installation } from './toRow.ts'

/**
 * The trail of a new portal begins with a row of the installation, so that an empty trail is never
 * right. Where there is a commune or an account already, nothing begins by itself: somebody has taken
 * the trail away, or it is a portal from before there was one, which `audit seal` begins.
 */
export async function beginTrail(payload: Payload): Promise<void> {
  if (await lastOfChain({ payload }, installation)) return
  for (const collection of ['communes', 'users'] as const) {
    if ((await payload.db.count({ collection, where: {} })).totalDocs > 0) return
  }
  const req = await createLocalReq({}, payload)
  await record(req, {
    action: 'seal',
    // Two servers may start at once.
    idempotencyKey: 'the trail begins',
    tenant: null,
    title: 'Bắt đầu nhật ký',
  })
}

/** Is the last row of a chain the one that is signed, and nothing else? */
export async function isSealed(payload: Payload, chain: string): Promise<boolean> {
  const [last, heads] = [await lastOfChain({ payload }, chain), await headsOf({ payload }, chain)]
  return last !== null && heads.length === 1 && (await isHead({ payload }, chain, last))
}

/**
 * Signs a chain as it stands: for who has looked into a fault of its head, or has given the portal
 * another secret. What was signed before is told in the trail.
 */
export async function sealAnew(payload: Payload, chain: string, by: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const communes = await communeIds(payload)
  const [before, last] = [await headsOf({ payload }, chain), await lastOfChain({ payload }, chain)]
  await record(req, {
    action: 'seal',
    details: { before: before.map(endOf), by, chain, end: last && endOf(last) },
    tenant: communes.has(chain) ? chain : null,
    title: 'Niêm phong lại nhật ký',
  })
  for (let signed: null | string = null; ;) {
    const end = await lastOfChain({ payload }, chain)
    if (!end || end.hash === signed) return
    await replaceHeads(payload, headOf(payload, chain, end))
    signed = end.hash
  }
}

const endOf = ({ hash, seq }: LastRow) => ({ hash, seq })
