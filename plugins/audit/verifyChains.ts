import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { Payload } from 'payload'

import { type ChainEnd, chainStart, faultOf } from '../../src/domain/audit/checkChain.ts'
import { idOf } from '../../src/domain/idOf.ts'
import { chainsIn, rowsOfChain } from './rowsOfChain.ts'

/** The end of a chain as it was written down elsewhere. */
export type KnownHead = { chain: string; hash: string; seq: number }

export type Verdict = {
  chain: string
  /** The last row up to which the chain is whole. */
  end: ChainEnd
  fault: Fault | null
}

/**
 * What is wrong with a chain. `cutOff`: it ends before a row that is known to have been there ·
 * `rewritten`: that row is another one now.
 */
export type Fault = {
  kind: 'changed' | 'cutOff' | 'misplaced' | 'missing' | 'replaced' | 'rewritten'
  row: AuditEventRow | null
  seq: number
}

type Options = {
  /** Only these chains; all of them otherwise. */
  chains?: string[]
  heads?: KnownHead[]
  onRows?: (count: number) => void
}

/**
 * Reads every chain from its first row and says where it is broken first. A chain alone cannot tell
 * that its last rows were cut off, nor that somebody wrote all of it anew: compare with heads that
 * were kept elsewhere.
 */
export async function* verifyChains(
  payload: Payload,
  { chains, heads = [], onRows = () => undefined }: Options = {},
): AsyncGenerator<Verdict> {
  const communes = await communeIds(payload)
  const known = [...(await chainsIn(payload)), ...heads.map(({ chain }) => chain)]
  for (const chain of chains ?? [...new Set(known)]) {
    const own = heads.filter((head) => head.chain === chain)
    yield await verifyChain(payload, chain, { communes, heads: own, onRows })
  }
}

type ChainOptions = {
  communes: Set<string>
  heads: KnownHead[]
  onRows: (count: number) => void
}

async function verifyChain(
  payload: Payload,
  chain: string,
  { communes, heads, onRows }: ChainOptions,
): Promise<Verdict> {
  let end: ChainEnd = chainStart
  const known = (id: string | undefined) => (id && communes.has(id) ? id : null)
  const readers = known(chain)
  for await (const rows of rowsOfChain(payload, chain)) {
    for (const row of rows) {
      const fault = faultOf(end, { ...row, tenant: known(idOf(row.tenant)) }, readers)
      if (fault) return { chain, end, fault: { ...fault, row } }
      end = { hash: row.hash, seq: row.seq }
      const head = heads.find(({ seq }) => seq === row.seq)
      if (head && head.hash !== row.hash) {
        return { chain, end, fault: { kind: 'rewritten', row, seq: row.seq } }
      }
    }
    onRows(rows.length)
  }
  const lost = heads.find(({ seq }) => seq > end.seq)
  return { chain, end, fault: lost ? { kind: 'cutOff', row: null, seq: end.seq + 1 } : null }
}

async function communeIds(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'communes',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req: { payload },
    select: { slug: true },
  })
  return new Set(docs.map(({ id }) => id))
}
