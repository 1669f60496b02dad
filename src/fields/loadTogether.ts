import type { PayloadRequest } from 'payload'

type Load<T> = (ids: string[]) => Promise<Map<string, T>>
type Batch<T> = { answer: Promise<Map<string, T>>; ids: Set<string> }

const batches = new WeakMap<PayloadRequest, Map<string, Batch<unknown>>>()

/**
 * Rows that many items of one answer need are read once for all of them: a list of a hundred
 * asks the database one question more, not a hundred. `name` tells kinds of rows apart.
 */
export async function loadTogether<T>(
  req: PayloadRequest,
  name: string,
  id: string,
  load: Load<T>,
): Promise<T | undefined> {
  const ofRequest = batches.get(req) ?? new Map<string, Batch<unknown>>()
  batches.set(req, ofRequest)
  let batch = ofRequest.get(name) as Batch<T> | undefined
  if (!batch) {
    const ids = new Set<string>()
    const answer = afterEveryoneAsked().then(() => {
      ofRequest.delete(name)
      return load([...ids])
    })
    batch = { answer, ids }
    ofRequest.set(name, batch)
  }
  batch.ids.add(id)
  return (await batch.answer).get(id)
}

/** Payload reads the items of a list side by side: they all ask within this turn. */
function afterEveryoneAsked(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
