import { readFile, rm } from 'node:fs/promises'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { type AcceptedFile, acceptFile } from '../../../src/files/accept/acceptFile.ts'
import { kinds } from '../../../src/files/accept/kinds.ts'
import { RefusedFile } from '../../../src/files/accept/RefusedFile.ts'
import { shownName } from '../../../src/files/accept/shownName.ts'

/**
 * Looks at a new file before anything else does. What the browser said of its type is forgotten;
 * what was found out waits in the request's context for `nameFile` and `describeFile`.
 */
export const acceptUpload: CollectionBeforeOperationHook<'attachments'> = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  // Whoever is not logged in is refused in a moment: no work for them.
  if (operation !== 'create' || (!overrideAccess && !req.user)) return args
  if (!req.file) throw codedError('CP_FILE_MISSING', { req })
  const { tempFilePath } = req.file
  const name = shownName(req.file.name)
  const bytes = tempFilePath ? await readFile(tempFilePath) : req.file.data
  const accepted = await accept(name, bytes, req)
  // From here on the bytes that were looked at are those that are stored.
  if (tempFilePath) await rm(tempFilePath)
  req.file = {
    ...req.file,
    name: name || `tep.${kinds[accepted.kind].extensions[0]}`,
    data: accepted.bytes,
    mimetype: kinds[accepted.kind].mime,
    size: accepted.bytes.length,
    tempFilePath: undefined,
  }
  req.context.accepted = accepted
  return args
}

async function accept(name: string, bytes: Buffer, req: PayloadRequest): Promise<AcceptedFile> {
  try {
    return await acceptFile(name, bytes)
  } catch (error) {
    if (error instanceof RefusedFile) throw codedError(error.code, { req, values: error.values })
    throw error
  }
}
