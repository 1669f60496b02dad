import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/** What readers have downloaded and cited stays what it was. */
export const refuseReplacement: CollectionBeforeOperationHook<'attachments'> = ({
  args,
  operation,
  req,
}) => {
  if (operation === 'update' && req.file) throw codedError('CP_FILE_REPLACED', { req })
  return args
}
