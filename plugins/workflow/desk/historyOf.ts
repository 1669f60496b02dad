import type { HistoryAnswer, HistoryEntry } from '../../../src/domain/desk/answers.ts'
import type { Sentence } from '../../../src/domain/errors.ts'
import type { AuditEvent } from '../../../src/payload-types.ts'
import type { Ask, Place } from '../act.ts'

import { auditActions } from '../../../src/domain/audit/actions.ts'
import { formatInstant } from '../../../src/domain/formatInstant.ts'
import { isState, states, type Verb } from '../../../src/domain/states.ts'
import { acts } from '../acts/index.ts'
import { labelAt } from '../labelAt.ts'
import { type Version, versionsBetween } from './versionsBetween.ts'

export const perPage = 25

/** What the audit trail knows of an act (recordAct) or a save (recordSave). */
type Details = Partial<Record<string, unknown>> & {
  answer?: { verb?: string }
  changed?: string[]
  from?: string
  to?: string
}

/**
 * Who did what with a piece, when and why, newest first: from the audit trail, which nobody can
 * rewrite, each with the version it left.
 */
export async function historyOf(place: Place, page: number): Promise<HistoryAnswer> {
  const { collection, doc, req } = place
  const found = await req.payload.find({
    collection: 'audit-events',
    depth: 0,
    limit: perPage,
    overrideAccess: true,
    page,
    req,
    sort: '-seq',
    where: {
      and: [
        { itemId: { equals: doc.id } },
        { itemCollection: { equals: collection.slug } },
        { result: { equals: 'ok' } },
      ],
    },
  })
  const rows = found.docs
  const oldest = rows.at(-1)?.at
  const versions = oldest ? await versionsBetween(place, oldest, rows[0]?.at ?? oldest) : []
  return {
    entries: rows.map((row, index) => toEntry(place, row, versionOf(rows, index, versions))),
    page: found.page ?? page,
    total: found.totalDocs,
    totalPages: found.totalPages,
  }
}

/** A row is written right after the versions it tells of, and before those of the next one. */
function versionOf(rows: AuditEvent[], index: number, versions: Version[]): null | string {
  const [at, before] = [rows[index]?.at ?? '', rows[index + 1]?.at ?? '']
  return versions.find(({ updatedAt }) => before < updatedAt && updatedAt <= at)?.id ?? null
}

function toEntry(place: Place, row: AuditEvent, version: null | string): HistoryEntry {
  const details = (row.details ?? {}) as Details
  return {
    at: row.at,
    by: row.actorName ?? null,
    changed: (details.changed ?? []).map((name) => labelAt(place.collection, name)),
    from: stateLabel(details.from),
    isFirst: row.action === 'create',
    label: auditActions[row.action],
    to: stateLabel(details.to),
    version,
    words: wordsOf(row, details),
  }
}

const stateLabel = (state: unknown): null | Sentence => (isState(state) ? states[state] : null)

/** What was filled in for an act, under the names it was asked by. */
function wordsOf({ action, reason }: AuditEvent, details: Details): HistoryEntry['words'] {
  // The trail calls an act by another name than its verb where it is a step of its own.
  const verb = details.answer?.verb ?? action
  const asks = Object.hasOwn(acts, verb) ? acts[verb as Verb].asks : []
  const words = asks.flatMap((ask) => {
    const value = details[ask.name]
    return typeof value === 'string' && value
      ? [{ label: ask.label, value: spoken(ask, value) }]
      : []
  })
  if (words.length > 0 || !reason) return words
  return [{ label: { en: 'Reason', vi: 'Lý do' }, value: { en: reason, vi: reason } }]
}

function spoken({ options, type }: Ask, value: string): Sentence {
  const option = options?.[value]
  if (option) return option
  const text = type === 'instant' ? formatInstant(value) : value
  return { en: text, vi: text }
}
