import { createLocalReq, type Payload } from 'payload'

import { isOfFirstForm } from '../../src/domain/audit/hashes.ts'
import { communeIds } from './communeIds.ts'
import { headOf, headsOf, isHead, replaceHeads } from './heads.ts'
import { knownChains } from './knownChains.ts'
import { record } from './record.ts'
import { lastOfChain, type LastRow, rowAt } from './rowsOfChain.ts'
import { installation } from './toRow.ts'

const done = 'upgrade:0.2-audit-heads'

/**
 * Once per database. A new portal's trail begins with a row of the installation, so that an empty
 * trail is never right; of a portal from before, each chain gets the first row and the head that it
 * lacks. May be repeated: a chain that this release has written to is not signed by it.
 */
export async function beginTrail(payload: Payload): Promise<void> {
  if (await payload.kv.has(done)) return
  for (const chain of await knownChains(payload)) {
    const last = await lastOfChain({ payload }, chain)
    if (!last) await begin(payload, chain)
    else if ((await headsOf({ payload }, chain)).length === 0) {
      const row = await rowAt(payload, chain, last.seq)
      if (row && isOfFirstForm({ ...row })) await replaceHeads(payload, headOf(payload, chain, row))
    }
  }
  await payload.kv.set(done, { at: new Date().toISOString() })
}

async function begin(payload: Payload, chain: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await record(req, {
    action: 'seal',
    // Two servers may start at once.
    idempotencyKey: `the trail of ${chain} begins`,
    tenant: chain === installation ? null : chain,
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
