import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { callerOf } from '../caller.ts'
import { record } from '../record.ts'

/** Of one span of time: how many rows were written, and how often more was tried from where. */
type Span = { from: string; refused: Map<string, number>; rows: number }

const spanMs = 10 * 60 * 1000
const mostRows = 100
const mostAddresses = 50
const elsewhere = 'elsewhere'

const spans = new WeakMap<Payload, Span>()

/**
 * Writes a row about a failed attempt, at most a hundred of them in ten minutes: who tries to fill
 * the disk is counted instead, and told of in one row per address at the end of the ten minutes.
 */
export async function withinBounds(req: PayloadRequest, write: () => Promise<void>): Promise<void> {
  const span = spanOf(req.payload)
  if (span.rows >= mostRows) return countRefused(req.payload, callerOf(req).address)
  span.rows += 1
  await write()
}

/** Counts an attempt that was turned away: by the limit of log-ins, or because there are too many. */
export function countRefused(payload: Payload, address: null | string | undefined): void {
  const { refused } = spanOf(payload)
  const named = address ?? elsewhere
  const key = refused.has(named) || refused.size < mostAddresses ? named : elsewhere
  refused.set(key, (refused.get(key) ?? 0) + 1)
}

/** Writes down what was only counted; the next ten minutes begin with the next attempt. */
export async function tellRefused(payload: Payload): Promise<void> {
  const span = spans.get(payload)
  spans.delete(payload)
  if (!span) return
  const req = await createLocalReq({}, payload)
  const until = new Date().toISOString()
  for (const [address, count] of span.refused) {
    const details = { address, count, from: span.from, until }
    await record(req, { action: 'loginsRefused', details, result: 'refused', tenant: null })
  }
}

function spanOf(payload: Payload): Span {
  const known = spans.get(payload)
  if (known) return known
  const span: Span = { from: new Date().toISOString(), refused: new Map(), rows: 0 }
  spans.set(payload, span)
  const tell = () => {
    tellRefused(payload).catch((err: unknown) => payload.logger.error({ err }))
  }
  setTimeout(tell, spanMs).unref()
  return span
}
