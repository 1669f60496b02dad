import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/**
 * What readers have downloaded and cited stays what it was: no new file, and no picture cut anew
 * (Payload would write the result over the file).
 */
export const refuseReplacement: CollectionBeforeOperationHook<'attachments'> = ({
  args,
  operation,
  req,
}) => {
  const isCut = Boolean(req.query?.uploadEdits)
  if (operation === 'update' && (req.file || isCut)) throw codedError('CP_FILE_REPLACED', { req })
  if (operation === 'create' && isCut) throw codedError('CP_INPUT_QUERY', { req })
  return args
}
