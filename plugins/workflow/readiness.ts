import type { Doc, Place, Reason } from './act.ts'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { inAct } from '../../src/access/inAct.ts'
import { missingIn } from '../../src/fields/missingIn.ts'
import { isStored } from '../../src/files/reading/readFacts.ts'
import { failures } from '../../src/files/reading/reading.ts'
import { secrecyMarks } from './checks/secrecyMarks.ts'
import { filesOf, type ShownFile, titleOfFile } from './files/filesOf.ts'
import { whyUnread } from './files/readUnread.ts'
import { reason, reasonsOf, unfilled } from './reasons.ts'

/**
 * What keeps a piece from being public as it is now: everything that is missing or wrong in it, in
 * its parts and in the files it shows, and what is a secret, in one list. Nothing is stored.
 */
export async function whyNotReady(place: Place): Promise<Reason[]> {
  const { collection, doc, now, req } = place
  const shown = { ...doc, ...dayOfPublication(place, now) }
  const own = await rehearse(collection, shown, req)
  const files = await filesOf(req, collection, doc)
  const ofFiles = await Promise.all(
    files.map(async ({ file, path }) => {
      if (file._status === 'published') return []
      const { config } = req.payload.collections.attachments
      return (await rehearse(config, file as unknown as Doc, req)).map(({ message }) => ({
        ...reason('CP_WORKFLOW_FILE', { problem: message, title: titleOfFile(file) }, path),
      }))
    }),
  )
  return [
    ...own,
    ...ofFiles.flat(),
    ...(await whyGone(files, req)),
    ...whyUnread(files, place),
    ...(await secrecyMarks(place)),
  ]
}

/** What it shows has to lie where it was stored: readers would get an address without a file. */
async function whyGone(files: ShownFile[], { payload }: PayloadRequest): Promise<Reason[]> {
  const found: Reason[] = []
  for (const { file, path } of files) {
    if (await isStored(payload, file)) continue
    const words = { problem: failures.fileMissing, title: titleOfFile(file) }
    found.push(reason('CP_WORKFLOW_FILE', words, path))
  }
  return found
}

/** The day readers are told, where the editor left it open. */
export function dayOfPublication({ collection, doc }: Place, at: Date): Record<string, unknown> {
  const hasDay = collection.flattenedFields.some(({ name }) => name === 'publishedAt')
  return hasDay && !doc.publishedAt ? { publishedAt: at.toISOString() } : {}
}

/** Puts an item before its collection's own checks, as its publication would. */
async function rehearse(
  collection: SanitizedCollectionConfig,
  doc: Doc,
  req: PayloadRequest,
): Promise<Reason[]> {
  const own = inAct(req)
  own.context.isRehearsal = true
  const found = missingIn(collection.flattenedFields, doc).map(({ label, path }) =>
    unfilled(path, label),
  )
  let data: Record<string, unknown> = { ...doc, _status: 'published' }
  const { beforeChange, beforeValidate } = collection.hooks
  for (const hook of [...beforeValidate, ...beforeChange]) {
    try {
      const given = { collection, context: own.context, data, operation: 'update' as const }
      const result: unknown = await hook({ ...given, originalDoc: doc, req: own })
      data = (result ?? data) as typeof data
    } catch (error) {
      found.push(...reasonsOf(error, own))
    }
  }
  return distinct(found)
}

function distinct(reasons: Reason[]): Reason[] {
  const known = new Map(reasons.map((one) => [`${one.path} ${one.code} ${one.message.vi}`, one]))
  return [...known.values()]
}
