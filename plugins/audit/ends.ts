import type { Payload, PayloadRequest } from 'payload'

import { addHead, headOf, isHead, moveHead, removeHead } from './heads.ts'
import { lastOfChain, type LastRow, mongoOf } from './rowsOfChain.ts'
import { turns } from './turns.ts'

type Id = number | string
/** What rows were added after, and the last of them. */
type Added = { before: LastRow | null; last: LastRow }
type Keeper = {
  /** What a transaction has added itself, which nobody else sees yet, by chain. */
  added: Map<Id, Map<string, Added>>
  turns: null | ReturnType<typeof turns>
}
type Sessions = { sessions?: Record<Id, undefined | { inTransaction?: () => boolean }> }

/** MongoDB ends a transaction by itself after a minute. */
const limits = { deadAfterMs: 60_000, waitMs: 15_000 }
const keepers = new WeakMap<Payload, Keeper>()

/**
 * Keeps the end of each chain: the row that the next one follows, and the head that is signed for it
 * in the transaction that adds it.
 *
 * On MongoDB two saves in one commune overlap easily, and each sees the chain as it was when its
 * transaction began: both would add the same number, and one would fail. So on one server a
 * transaction keeps the chain from its first row to its end, and the end of the chain is read
 * outside of it. Of two servers one loses all the same, by the unique index, and runs again. A head
 * that two transactions change would be a conflict for the same reason: each adds its own, and
 * takes that of the row before away once it is stored.
 */
export function keepEnds(payload: Payload): void {
  const isMongo = mongoOf(payload) !== null
  const keeper: Keeper = { added: new Map(), turns: isMongo ? turns(limits) : null }
  keepers.set(payload, keeper)
  const { commitTransaction, rollbackTransaction } = payload.db
  const end = (id: Id) => {
    keeper.added.delete(id)
    keeper.turns?.release(id)
  }
  payload.db.commitTransaction = async function (id) {
    const known = await id
    try {
      const added = isOpen(payload, known) ? [...(keeper.added.get(known) ?? [])] : []
      const signed = isMongo ? await addHeads(payload, known, added) : []
      if (!isMongo) for (const [chain, ends] of added) await signEnd(payload, known, chain, ends)
      await commitTransaction.call(this, known)
      await removeFollowed(payload, signed)
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
  await keeper.turns?.hold(chain, id)
  const added = keeper.added.get(id)?.get(chain)
  return added?.last ?? lastOfChain(keeper.turns ? { payload: req.payload } : req, chain)
}

/** Remembers a row that was added: the next one of this transaction follows it. */
export async function rememberRow(
  req: PayloadRequest,
  chain: string,
  { before, last }: Added,
): Promise<void> {
  const keeper = keepers.get(req.payload)
  const id = await req.transactionID
  // A host's database may know no transactions.
  if (!keeper || !id) return signEnd(req.payload, undefined, chain, { before, last })
  const added = keeper.added.get(id) ?? new Map<string, Added>()
  const first = added.get(chain) ?? { before }
  keeper.added.set(id, added.set(chain, { before: first.before, last }))
}

/** Signs the last row in the transaction that adds it. */
async function signEnd(
  payload: Payload,
  transactionID: Id | undefined,
  chain: string,
  { before, last }: Added,
): Promise<void> {
  const asked = { payload, transactionID }
  const head = headOf(payload, chain, last)
  if (before) await moveHead(asked, headOf(payload, chain, before), head)
  else if (await isHead(asked, chain, null)) await addHead(asked, head)
}

/** @returns the chains whose head has been added, with the row it was added after */
async function addHeads(
  payload: Payload,
  transactionID: Id,
  added: [string, Added][],
): Promise<[string, LastRow | null][]> {
  const signed: [string, LastRow | null][] = []
  for (const [chain, { before, last }] of added) {
    if (!(await isHead({ payload }, chain, before))) continue
    await addHead({ payload, transactionID }, headOf(payload, chain, last))
    signed.push([chain, before])
  }
  return signed
}

/** A head that stays behind, because the server ends right now, names a row that is there. */
async function removeFollowed(payload: Payload, signed: [string, LastRow | null][]): Promise<void> {
  for (const [chain, before] of signed) {
    if (!before) continue
    await removeHead({ payload }, headOf(payload, chain, before)).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'The head of the audit trail before this one stays.' }),
    )
  }
}

/** A transaction that is over already (rolled back after an error) stores nothing any more. */
function isOpen({ db }: Payload, id: Id): boolean {
  const session = (db as Sessions).sessions?.[id]
  return session !== undefined && (session.inTransaction?.() ?? true)
}
