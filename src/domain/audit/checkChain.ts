import { isAsWritten } from './hashes.ts'
import { onceKey } from './onceKey.ts'

/** How far a chain is known to be whole. */
export type ChainEnd = { hash: null | string; seq: number }

/**
 * `missing`: a number is left out · `changed`: the row says something else than when it was
 * written · `replaced`: the row before it is another one than it was · `misplaced`: it is shown to
 * people of another commune, or hidden from its own.
 */
export type ChainFault = { kind: 'changed' | 'misplaced' | 'missing' | 'replaced'; seq: number }

export type ChainRow = {
  [name: string]: unknown
  actorId?: null | string
  chain: string
  hash: string
  idempotencyKey?: null | string
  onceKey: string
  prevHash?: null | string
  result: 'ok' | 'refused'
  seq: number
  /** Of the commune whose people read it. */
  tenant?: null | string
}

/** Where a chain begins. */
export const chainStart: ChainEnd = { hash: null, seq: 0 }

/**
 * Does a row follow what came before it, unchanged?
 * @param readers the commune whose people read this chain; null: none (the installation, or a
 *   commune that is there no more)
 */
export function faultOf(end: ChainEnd, row: ChainRow, readers: null | string): ChainFault | null {
  const { prevHash, seq } = row
  if (seq !== end.seq + 1) return { kind: 'missing', seq: end.seq + 1 }
  // The guard against repetition follows from what the hash covers.
  if (!isAsWritten(row) || onceKey(row) !== row.onceKey) return { kind: 'changed', seq }
  if ((prevHash ?? null) !== end.hash) return { kind: 'replaced', seq }
  return (row.tenant ?? null) === readers ? null : { kind: 'misplaced', seq }
}
