import type { AcceptedFile } from '../../../src/files/accept/acceptFile.ts'
import path from 'node:path'
import type { CollectionBeforeChangeHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { fingerprint } from '../../../src/files/accept/fingerprint.ts'
import { isReadable } from '../../../src/files/reading/reading.ts'

/** Keeps what was found out about a new file; without a title its name stands in for it. */
export const describeFile: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const accepted = req.context.accepted as AcceptedFile | undefined
  if (!req.file || !accepted) throw codedError('CP_FILE_MISSING', { req })
  const originalName = String(req.context.originalName)
  return {
    ...data,
    charset: accepted.charset ?? null,
    entries: accepted.entries ?? null,
    extraction: { status: isReadable(accepted.kind) ? 'pending' : 'none' },
    // Nothing shows it yet; of a file of an older release nobody has said so (src/db/upgrade).
    heldBy: [],
    holders: [],
    kind: accepted.kind,
    originalName,
    // Payload may have written a picture anew: of what is stored, not of what came.
    sha256: await fingerprint(req.file.data),
    title: data.title || path.parse(originalName).name,
    uploadedSha256: accepted.sha256,
  }
}
