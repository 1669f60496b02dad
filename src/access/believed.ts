import type { Payload, PayloadRequest } from 'payload'

type Known<T> = { readAt: number; value: T }

/** Other nodes write too: a copy is believed for five seconds. */
const believedMs = 5000

/**
 * What access rules ask of the database all the time, kept for five seconds with the Payload
 * instance (never with a module: Next has its own copy of each).
 */
export function believed<T>(name: string, load: (payload: Payload) => Promise<T>) {
  const key = Symbol.for(`commune-portal.${name}`)
  type Keeper = { [key]?: Known<T> }
  return {
    /** Called when it was written: the next question reads it again. */
    forget: (payload: Payload): void => {
      ;(payload as Keeper)[key] = undefined
    },
    get: async ({ payload }: PayloadRequest): Promise<T> => {
      const known = (payload as Keeper)[key]
      if (known && Date.now() - known.readAt < believedMs) return known.value
      const readAt = Date.now()
      const value = await load(payload)
      ;(payload as Keeper)[key] = { readAt, value }
      return value
    },
  }
}
