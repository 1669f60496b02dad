import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { callerOf } from '../caller.ts'
import { record } from '../record.ts'

/** What was tried more often than there are rows for: at an account, or from an address. */
type Refused = { account?: string; address?: string; count: number }

/** One span of time: how many rows were written about what, and what was only counted. */
type Span = {
  from: string
  refused: Map<string, Refused>
  rows: Map<string, number>
}

const spanMs = 10 * 60 * 1000
/** Rows in a span about one account; from one address, and in all, where there is no account. */
const mostRows = { account: 20, address: 30, strangers: 100 }
/** How many addresses, and how many accounts, are told of by name. */
const mostNamed = 50
const elsewhere = 'elsewhere'

const spans = new WeakMap<Payload, Span>()

/**
 * Writes a row about a failed attempt, within bounds: who tries to fill the disk is counted instead,
 * and told of at the end of the ten minutes. Attempts at an account have a bound of their own, so
 * that nobody hides them behind a hundred invented addresses.
 * @param account whose password was tried; without it there is no such account
 */
export async function withinBounds(
  req: PayloadRequest,
  write: () => Promise<void>,
  account?: string,
): Promise<void> {
  const { address } = callerOf(req)
  const { rows } = spanOf(req.payload)
  const bounds = account ? { [account]: mostRows.account } : strangers(address)
  const isFull = Object.entries(bounds).some(([key, most]) => (rows.get(key) ?? 0) >= most)
  if (isFull) return count(req.payload, account ? { account } : { address: address ?? elsewhere })
  for (const key of Object.keys(bounds)) rows.set(key, (rows.get(key) ?? 0) + 1)
  await write()
}

const strangers = (address: null | string) => ({
  strangers: mostRows.strangers,
  ...(address && { [address]: mostRows.address }),
})

/** Counts an attempt that was turned away by the limit of log-ins. */
export function countRefused(payload: Payload, address: null | string | undefined): void {
  count(payload, { address: address ?? elsewhere })
}

function count(payload: Payload, what: { account: string } | { address: string }): void {
  const { refused } = spanOf(payload)
  const [[kind, name] = ['address', elsewhere]] = Object.entries(what)
  const isNamed = [...refused.values()].filter((one) => kind in one).length < mostNamed
  const key = isNamed || refused.has(name) ? name : elsewhere
  const known = refused.get(key) ?? { ...(key === name ? what : { address: elsewhere }), count: 0 }
  refused.set(key, { ...known, count: known.count + 1 })
}

/** Writes down what was only counted; the next ten minutes begin with the next attempt. */
export async function tellRefused(payload: Payload): Promise<void> {
  const span = spans.get(payload)
  spans.delete(payload)
  if (!span) return
  const req = await createLocalReq({}, payload)
  const until = new Date().toISOString()
  for (const { account, ...counted } of span.refused.values()) {
    await record(req, {
      action: 'loginsRefused',
      details: { ...counted, from: span.from, until },
      result: 'refused',
      tenant: null,
      ...(account && { collection: 'users', docId: account }),
    })
  }
}

function spanOf(payload: Payload): Span {
  const known = spans.get(payload)
  if (known) return known
  const span: Span = { from: new Date().toISOString(), refused: new Map(), rows: new Map() }
  spans.set(payload, span)
  const tell = () => {
    tellRefused(payload).catch((err: unknown) => payload.logger.error({ err }))
  }
  setTimeout(tell, spanMs).unref()
  return span
}
