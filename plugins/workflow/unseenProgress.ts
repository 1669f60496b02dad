import type { Doc } from './act.ts'
import type { Part } from './contentHash.ts'
import type { PayloadRequest } from 'payload'

import { canonical } from '../../src/domain/audit/canonical.ts'

/** One thing a draft says of the progress of a part. */
type News = { field: string; id: string; value: unknown; what: 'added' | 'gone' | 'is' }

export type Unseen = {
  /** Of public parts: each may be reported meanwhile (the act `reportProgress`), and is no news then. */
  ofPublic: News[]
  /** Of parts that nobody reads yet. */
  ofUnread: News[]
}

/**
 * What parts (tasks) say of their progress that the public does not read: it becomes public with the
 * whole, so it is read and approved with it.
 */
export async function unseenProgress(parts: Part[], req: PayloadRequest): Promise<Unseen> {
  const drafts = parts.filter(({ doc }) => doc._status !== 'published')
  const live = await publicOf(drafts, req)
  const newsOf = (part: Part) => newsIn(part, live.get(part.doc.id))
  const isPublic = ({ doc }: Part) => live.has(doc.id)
  return {
    ofPublic: drafts.filter(isPublic).flatMap(newsOf),
    ofUnread: drafts.filter((part) => !isPublic(part)).flatMap(newsOf),
  }
}

/** What the public reads of those that have a draft. */
async function publicOf(drafts: Part[], req: PayloadRequest): Promise<Map<string, Doc>> {
  const found = new Map<string, Doc>()
  for (const slug of new Set(drafts.map(({ config }) => config.slug))) {
    const ids = drafts.filter(({ config }) => config.slug === slug).map(({ doc }) => doc.id)
    const { docs } = await req.payload.find({
      collection: slug,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      req,
      where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    })
    for (const doc of docs as unknown as Doc[]) found.set(doc.id, doc)
  }
  return found
}

function newsIn({ config, doc }: Part, live: Doc | undefined): News[] {
  const fields = config.flattenedFields.filter((field) => field.custom?.isProgress === true)
  return fields.flatMap(({ name: field }): News[] => {
    const [now, before] = [doc[field], live?.[field]]
    const news = { field, id: doc.id }
    if (Array.isArray(now) || Array.isArray(before)) {
      const [rows, known] = [rowsOf(now), rowsOf(before)]
      return [
        ...without(rows, known).map((value) => ({ ...news, value, what: 'added' as const })),
        ...without(known, rows).map((value) => ({ ...news, value, what: 'gone' as const })),
      ]
    }
    const isNew = now !== null && now !== undefined && canonical(now) !== canonical(before)
    return isNew ? [{ ...news, value: now, what: 'is' }] : []
  })
}

const without = (rows: string[], others: string[]): string[] =>
  rows.filter((row) => !others.includes(row))

/** Without the ids the database gives them. */
const rowsOf = (value: unknown): string[] =>
  ((value ?? []) as object[]).map((row) => canonical({ ...row, id: undefined }))
