import type { Place, Reason } from '../act.ts'

import { readAttachment } from '../../../src/files/reading/readAttachment.ts'
import { reason } from '../reasons.ts'
import { filesOf, type ShownFile, titleOfFile } from './filesOf.ts'

/** Whoever does the act waits so long for all of them together; the job goes on reading the rest. */
const atMostSeconds = 8

/**
 * Reads the files of a piece that nobody has read yet, before an act that looks at what they say:
 * a scan, personal data, the mark of a secret. Outside of the act's transaction, in which other
 * writers would wait.
 */
export async function readUnread({ collection, doc, req }: Place): Promise<void> {
  const files = await filesOf(req, collection, doc)
  const latest = Date.now() + atMostSeconds * 1000
  for (const { file } of files.filter(isUnread)) {
    const secondsLeft = (latest - Date.now()) / 1000
    if (secondsLeft > 0) await readAttachment(req.payload, file.id, secondsLeft)
  }
}

/** Those that are unread all the same. Who only asks what they may do is not kept waiting. */
export function whyUnread(files: ShownFile[], { input }: Place): Reason[] {
  if (input.confirmed === undefined) return []
  return files
    .filter(isUnread)
    .map(({ file, path }) => reason('CP_WORKFLOW_FILE_UNREAD', { title: titleOfFile(file) }, path))
}

const isUnread = ({ file }: ShownFile): boolean => file.extraction?.status === 'pending'
