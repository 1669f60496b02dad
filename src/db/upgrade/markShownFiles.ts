import {
  createLocalReq,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'

import { pagesOf, type Row } from './rows.ts'

/** What a hook that makes files public with an item tells of its rule (plugins/workflow/files). */
export type Shows = {
  shows: {
    filesIn: (fields: FlattenedField[], row: Row) => { id: string }[]
    markOf: (slug: string, id: string) => string
  }
}

type File = { _status?: string; id: string; shownBy?: null | string[]; updatedAt: string }

const mayHoldFiles = new Set(['array', 'group', 'relationship', 'richText', 'tab', 'upload'])

/**
 * Files of an older release were made public by themselves. From now on they are public while
 * something public shows them: those that are shown are marked and stay public, the others are
 * drafts. What was not public before does not become so.
 */
export async function markShownFiles(payload: Payload): Promise<void> {
  const marks = await marksOfAll(payload)
  const req = await createLocalReq({ context: { isAct: true } }, payload)
  for await (const page of pagesOf(payload, { collection: 'attachments', isVersions: false }, [
    '_status',
    'shownBy',
    'updatedAt',
  ])) {
    for (const { _status, id, shownBy, updatedAt } of page as unknown as File[]) {
      if (_status !== 'published') continue
      const known = shownBy ?? []
      const found = marks.get(id) ?? []
      const lacking = found.filter((mark) => !known.includes(mark))
      if (lacking.length > 0) {
        const data = { shownBy: [...known, ...lacking], updatedAt }
        await payload.db.updateOne({ collection: 'attachments', data, id, returning: false })
      } else if (found.length + known.length === 0) {
        const data = { _status: 'draft' as const }
        const file = { collection: 'attachments', depth: 0, id, overrideAccess: true } as const
        await payload.update({ ...file, data, req })
      }
    }
  }
}

/** Of every file that something public shows, what shows it. */
async function marksOfAll(payload: Payload): Promise<Map<string, string[]>> {
  const marks = new Map<string, string[]>()
  for (const { config } of Object.values(payload.collections)) {
    const hook = config.hooks.afterChange.find(isShowing)
    if (!hook) continue
    const { filesIn, markOf } = hook.shows
    for await (const row of publicRows(payload, config)) {
      for (const { id } of filesIn(config.flattenedFields, row)) {
        const mark = markOf(config.slug, row.id)
        marks.set(id, [...new Set([...(marks.get(id) ?? []), mark])])
      }
    }
  }
  return marks
}

const isShowing = <T extends object>(hook: T): hook is Shows & T => 'shows' in hook

async function* publicRows(
  payload: Payload,
  { flattenedFields, slug, versions }: SanitizedCollectionConfig,
): AsyncGenerator<Row> {
  const hasDrafts = Boolean(versions && versions.drafts)
  const names = flattenedFields
    .filter(({ type, name }) => mayHoldFiles.has(type) || ['_status', 'deletedAt'].includes(name))
    .map(({ name }) => name)
  for await (const page of pagesOf(payload, { collection: slug, isVersions: false }, names)) {
    for (const row of page) {
      if (!row.deletedAt && (!hasDrafts || row._status === 'published')) yield row
    }
  }
}
