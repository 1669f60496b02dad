import type { Payload, PayloadRequest } from 'payload'

import { lastOfChain, type LastRow, mongoOf } from './rowsOfChain.ts'
import { turns } from './turns.ts'

type Id = number | string
type Keeper = {
  /** The rows a transaction has added itself, which nobody else sees yet. */
  added: Map<Id, Map<string, LastRow>>
  turns: ReturnType<typeof turns>
}

/** MongoDB ends a transaction by itself after a minute. */
const limits = { deadAfterMs: 60_000, waitMs: 15_000 }
const keepers = new WeakMap<Payload, Keeper>()

/**
 * Two saves in one commune overlap easily, and on MongoDB each sees the chain as it was when its
 * transaction began: both would add the same number, and one would fail. So on one server a
 * transaction keeps the chain from its first row to its end, and the end of the chain is read
 * outside of it. Of two servers one loses all the same, by the unique index, and runs again.
 */
export function takeTurnsOnMongo(payload: Payload): void {
  if (!mongoOf(payload)) return
  const keeper: Keeper = { added: new Map(), turns: turns(limits) }
  keepers.set(payload, keeper)
  const { commitTransaction, rollbackTransaction } = payload.db
  const end = (id: Id) => {
    keeper.added.delete(id)
    keeper.turns.release(id)
  }
  payload.db.commitTransaction = async function (id) {
    const known = await id
    try {
      await commitTransaction.call(this, known)
    } finally {
      end(known)
    }
  }
  payload.db.rollbackTransaction = async function (id) {
    const known = await id
    try {
      await rollbackTransaction.call(this, known)
    } finally {
      end(known)
    }
  }
}

/** The row to follow, once it is this transaction's turn. */
export async function rowToFollow(req: PayloadRequest, chain: string): Promise<LastRow | null> {
  const keeper = keepers.get(req.payload)
  const id = await req.transactionID
  if (!keeper || !id) return lastOfChain(req, chain)
  await keeper.turns.hold(chain, id)
  return keeper.added.get(id)?.get(chain) ?? lastOfChain({ payload: req.payload }, chain)
}

/** Remembers a row that was added, for the next one of the same transaction. */
export async function rememberRow(req: PayloadRequest, chain: string, row: LastRow): Promise<void> {
  const keeper = keepers.get(req.payload)
  const id = await req.transactionID
  if (!keeper || !id) return
  const added = keeper.added.get(id) ?? new Map<string, LastRow>()
  keeper.added.set(id, added.set(chain, row))
}
