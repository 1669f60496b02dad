import type { Payload, PayloadRequest } from 'payload'

type Id = number | string
type Run = () => void

/** Kept with the Payload instance, never with a module: Next has its own copy of each. */
const key = Symbol.for('commune-portal.afterCommit')
type Watched = { [key]?: Map<Id, Run[]> }

/** Makes `afterCommit` work for this installation: called once, when it starts. */
export function watchCommits(payload: Payload): void {
  const waiting = new Map<Id, Run[]>()
  ;(payload as Watched)[key] = waiting
  const { commitTransaction, rollbackTransaction } = payload.db
  payload.db.commitTransaction = async function (id) {
    const known = await id
    const runs = waiting.get(known) ?? []
    waiting.delete(known)
    try {
      await commitTransaction.call(this, known)
    } finally {
      // Of a commit that failed nobody knows whether it took place.
      for (const run of runs) run()
    }
  }
  payload.db.rollbackTransaction = async function (id) {
    const known = await id
    waiting.delete(known)
    await rollbackTransaction.call(this, known)
  }
}

/** Does something once the transaction of this request is stored; nothing where it has none. */
export async function afterCommit(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  run: Run,
): Promise<void> {
  const waiting = (req.payload as Watched)[key]
  const id = await req.transactionID
  if (!waiting || id === undefined || id === null) return
  waiting.set(id, [...(waiting.get(id) ?? []), run])
}
