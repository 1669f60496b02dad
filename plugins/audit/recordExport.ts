import type { PayloadRequest } from 'payload'

import { type AuditEvent, type AuditEventRow, record } from './record.ts'

type Export = Pick<AuditEvent, 'collection' | 'reason' | 'tenant'> & {
  /** How many rows or items left the portal, when that is known before. */
  count?: number
  format: string
  /** What was asked for: days, filters. */
  question?: Record<string, unknown>
  /** In words: “Nhật ký”, “Văn bản”. */
  what: string
}

/** Tells that data left the portal: to be called by whoever exports, before the first byte goes. */
export function recordExport(
  req: PayloadRequest,
  { count, format, question, what, ...event }: Export,
): Promise<AuditEventRow> {
  return record(req, {
    ...event,
    action: 'export',
    details: { count, format, question },
    title: what,
  })
}
