import type { Payload, PayloadRequest } from 'payload'

import { afterCommit } from '../db/afterCommit.ts'

type Known<T> = { readAt: number; value: T }
/** `turn` counts how often it was forgotten: what was read before is not kept after. */
type Slot<T> = { known?: Known<T>; turn: number }

/** Other nodes write too: a copy is believed for five seconds. */
const believedMs = 5000

/**
 * What access rules ask of the database all the time, kept for five seconds with the Payload
 * instance (never with a module: Next has its own copy of each).
 */
export function believed<T>(name: string, load: (payload: Payload) => Promise<T>) {
  const key = Symbol.for(`commune-portal.${name}`)
  const slotOf = (payload: Payload): Slot<T> =>
    ((payload as { [key]?: Slot<T> })[key] ??= { turn: 0 })
  return {
    /**
     * Called when it was written: the next question reads it again. So does the first one after the
     * commit, since who asks before that reads what was there before.
     */
    forget: async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<void> => {
      const drop = () => {
        const slot = slotOf(req.payload)
        slot.known = undefined
        slot.turn += 1
      }
      drop()
      await afterCommit(req, drop)
    },
    get: async ({ payload }: Pick<PayloadRequest, 'payload'>): Promise<T> => {
      const slot = slotOf(payload)
      const { known, turn } = slot
      if (known && Date.now() - known.readAt < believedMs) return known.value
      const readAt = Date.now()
      const value = await load(payload)
      if (slot.turn === turn) slot.known = { readAt, value }
      return value
    },
  }
}
