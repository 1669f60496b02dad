import { createHash } from 'node:crypto'

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

/** Written before the text that is hashed; another form of it gets another number. */
const form = 'commune-portal/audit/1\n'

/** The hash of a row of the audit trail: of all it says and of the row before it. */
export function hashOfRow(row: Readonly<Record<string, unknown>>): string {
  const said = Object.fromEntries(covered.map((name) => [name, row[name]]))
  return sha256(form + canonical({ ...said, at: new Date(String(row.at)) }))
}

/** SHA-256 of a text in UTF-8, lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
