import {
  commitTransaction,
  createLocalReq,
  getDataLoader,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { tryAgain } from './tryAgain.ts'

/**
 * Runs several writes as one: all of them or none. They must pass on the `req` they are given.
 * What lost against another writer is tried again (./tryAgain).
 * @param asked whose request it is (user, language); without one the product itself writes
 */
export function inTransaction<T>(
  payload: Payload,
  run: (req: PayloadRequest) => Promise<T>,
  asked?: PayloadRequest,
): Promise<T> {
  return tryAgain(async () => {
    const req = asked ? separate(asked) : await createLocalReq({}, payload)
    try {
      await initTransaction(req)
      const result = await run(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}

/**
 * The same request with a transaction and marks of its own. The data loader is bound to a request
 * and writes the transaction it reads in there: this one has its own.
 */
function separate(asked: PayloadRequest): PayloadRequest {
  const req = isolateObjectProperty(asked, ['context', 'payloadDataLoader', 'transactionID'])
  req.context = { ...asked.context }
  delete req.transactionID
  req.payloadDataLoader = getDataLoader(req)
  return req
}
