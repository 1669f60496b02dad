import type { AuditEvent as AuditEventRow } from '../../src/payload-types.ts'
import type { Payload } from 'payload'

import { type ChainEnd, chainStart, faultOf } from '../../src/domain/audit/checkChain.ts'
import { idOf } from '../../src/domain/idOf.ts'
import { communeIds } from './communeIds.ts'
import { type Head, headsOf, isSigned } from './heads.ts'
import { knownChains } from './knownChains.ts'
import { lastOfChain, rowAt, rowsOfChain } from './rowsOfChain.ts'
import { installation } from './toRow.ts'

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
 * `rewritten`: that row is another one now · `unsigned`: the row that is kept as the last one was not
 * signed by this portal · `unsealed`: nothing says that the portal itself wrote the last rows.
 */
export type Fault = {
  kind:
    | 'changed'
    | 'cutOff'
    | 'misplaced'
    | 'missing'
    | 'replaced'
    | 'rewritten'
    | 'unsealed'
    | 'unsigned'
  row: AuditEventRow | null
  seq: number
}

type Options = {
  /** Only these chains; otherwise every chain there is or has to be. */
  chains?: string[]
  heads?: KnownHead[]
  onRows?: (count: number) => void
}

/**
 * Reads every chain from its first row and says where it is broken first, then compares its end with
 * the head that the portal has signed (docs/adr/0025). Every commune has a chain, and so has the
 * installation. Who has the database and the portal's secret can make all of it anew: compare with
 * heads that were kept elsewhere.
 */
export async function* verifyChains(
  payload: Payload,
  { chains, heads = [], onRows = () => undefined }: Options = {},
): AsyncGenerator<Verdict> {
  const communes = await communeIds(payload)
  const known = [...(await knownChains(payload)), ...heads.map(({ chain }) => chain)]
  for (const chain of chains ?? new Set(known)) {
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
  options: ChainOptions,
): Promise<Verdict> {
  let from: ChainEnd = chainStart
  // The portal may add rows while it is being verified.
  for (;;) {
    const { end, fault } = await follow(payload, chain, from, options)
    if (fault) return { chain, end, fault }
    const signed = await headsOf({ payload }, chain)
    const last = await lastOfChain({ payload }, chain)
    if (last && last.seq > end.seq && end.seq > from.seq) from = end
    else return { chain, end, fault: await faultAtEnd(payload, { chain, end, signed }, options) }
  }
}

/** Rows from behind one that is known to be right. */
async function follow(
  payload: Payload,
  chain: string,
  from: ChainEnd,
  { communes, heads, onRows }: ChainOptions,
): Promise<Verdict> {
  let end = from
  const known = (id: string | undefined) => (id && communes.has(id) ? id : null)
  const readers = known(chain)
  const behind = from.seq > 0 ? from.seq : undefined
  for await (const rows of rowsOfChain(payload, chain, behind)) {
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
  return { chain, end, fault: null }
}

type AtEnd = { chain: string; end: ChainEnd; signed: Head[] }

/** Is the last row the one that was signed as the last one, or known as that from elsewhere? */
async function faultAtEnd(
  payload: Payload,
  { chain, end, signed }: AtEnd,
  { communes, heads }: ChainOptions,
): Promise<Fault | null> {
  const fault = (kind: Fault['kind'], seq: number) => ({ kind, row: null, seq })
  const isNeeded = communes.has(chain) || chain === installation || signed.length > 0
  if (end.seq === 0 && isNeeded) return fault('missing', 1)
  const foreign = signed.find((head) => !isSigned(payload, head))
  if (foreign) return fault('unsigned', foreign.seq)
  if ([...signed, ...heads].some(({ seq }) => seq > end.seq)) return fault('cutOff', end.seq + 1)
  for (const head of signed) {
    // One that stayed behind when a server ended between two writes.
    const row = head.seq === end.seq ? end : await rowAt(payload, chain, head.seq)
    if (row?.hash !== head.hash) return fault('rewritten', head.seq)
  }
  const last = signed.at(-1)
  return last?.seq === end.seq || end.seq === 0 ? null : fault('unsealed', (last?.seq ?? 0) + 1)
}
