import type { Doc } from './act.ts'
import type { Part } from './contentHash.ts'
import type { PayloadRequest } from 'payload'

import { canonical } from '../../src/domain/audit/canonical.ts'

/**
 * What parts (tasks) say of their progress that nobody reads yet: it becomes public with the whole,
 * so it is read and approved with it. What was reported of public ones (the act `reportProgress`) is
 * public already, and leaves an approval as it is.
 * @returns of each part, in order, by field: what is new; of a list what was added and what is gone
 */
export async function unseenProgress(parts: Part[], req: PayloadRequest): Promise<object[]> {
  const live = await publicOf(parts, req)
  return parts.map(({ config, doc }) => {
    const before = doc._status === 'published' ? doc : live.get(doc.id)
    const names = config.flattenedFields
      .filter((field) => field.custom?.isProgress === true)
      .map(({ name }) => name)
    const told = names.map((name) => [name, newIn(doc[name], before?.[name])] as const)
    return Object.fromEntries(told.filter(([, value]) => value !== undefined))
  })
}

/** What the public reads of those that have a draft. */
async function publicOf(parts: Part[], req: PayloadRequest): Promise<Map<string, Doc>> {
  const found = new Map<string, Doc>()
  const drafts = parts.filter(({ doc }) => doc._status !== 'published')
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

function newIn(now: unknown, before: unknown): unknown {
  if (Array.isArray(now) || Array.isArray(before)) {
    const [rows, known] = [rowsOf(now), rowsOf(before)]
    const added = rows.filter((row) => !known.includes(row))
    const gone = known.filter((row) => !rows.includes(row))
    return added.length + gone.length > 0 ? { added, gone } : undefined
  }
  return canonical(now ?? null) === canonical(before ?? null) ? undefined : now
}

/** Without the ids the database gives them. */
const rowsOf = (value: unknown): string[] =>
  ((value ?? []) as object[]).map((row) => canonical({ ...row, id: undefined }))
