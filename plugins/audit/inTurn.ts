import type { Payload, PayloadRequest } from 'payload'

type Queue = Map<number | string, Promise<unknown>>

const queues = new WeakMap<Payload, Queue>()

/**
 * One after the other within one transaction: hooks that run side by side would both add a row
 * after the same one.
 */
export async function inTurn<T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> {
  const id = await req.transactionID
  if (!id) return run()
  const queue: Queue = queues.get(req.payload) ?? new Map<number | string, Promise<unknown>>()
  queues.set(req.payload, queue)
  const before = queue.get(id) ?? Promise.resolve()
  const own = before.then(run, run)
  queue.set(id, own)
  try {
    return await own
  } finally {
    if (queue.get(id) === own) queue.delete(id)
  }
}
