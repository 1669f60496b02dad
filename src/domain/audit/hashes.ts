import { createHash, createHmac } from 'node:crypto'

import { canonical } from './canonical.ts'

/** What the hash of a row covers, besides the hash of the row before it. */
const covered = [
  'action',
  'actorId',
  'actorName',
  'actorType',
  'after',
  'at',
  'before',
  'chain',
  'details',
  'idempotencyKey',
  'ip',
  'itemCollection',
  'itemId',
  'prevHash',
  'reason',
  'result',
  'role',
  'seq',
  'title',
  'unit',
  'userAgent',
] as const

/** What each form of the hash covers: it stays, since rows written in it have to be right later. */
const forms = { 1: covered, 2: [...covered, 'id'] } as const

type Form = keyof typeof forms
type Row = Readonly<Record<string, unknown>>

/** The hash of a row of the audit trail: of all it says and of the row before it. */
export function hashOfRow(row: Row, form: Form = 2): string {
  const said = Object.fromEntries(forms[form].map((name) => [name, row[name]]))
  const text = canonical({ ...said, at: instantOf(row.at) })
  return sha256(`commune-portal/audit/${form}\n${text}`)
}

/** Does a row say what it said when it was written, in whichever form that was? */
export function isAsWritten(row: Row & { hash: string }): boolean {
  return row.hash === hashOfRow(row) || row.hash === hashOfRow(row, 1)
}

/**
 * What the portal signs of the last row of a chain: who has the database and not the portal's secret
 * cannot make another row the last one.
 */
export function signatureOf(
  secret: string,
  { chain, hash, seq }: { chain: string; hash: string; seq: number },
): string {
  const text = `commune-portal/audit-head/1\n${chain}\n${seq}\n${hash}`
  return createHmac('sha256', secret).update(text).digest('hex')
}

/** SHA-256 of a text in UTF-8, lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What is no instant any more stays what it is: the hash is another one then. */
function instantOf(at: unknown): unknown {
  const instant = at instanceof Date ? at : new Date(String(at))
  return Number.isNaN(instant.getTime()) ? String(at) : instant
}
