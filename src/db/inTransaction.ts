import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { isTransient } from './transient.ts'

const attempts = 5

/**
 * Runs several writes as one: all of them or none. They must pass on the `req` they are given.
 * What lost against another writer (./transient) is tried again, at most five times.
 */
export async function inTransaction<T>(
  payload: Payload,
  run: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq({}, payload)
    try {
      await initTransaction(req)
      const result = await run(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt === attempts || !isTransient(error)) throw error
    }
  }
}
