import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

const reads = ['count', 'read', 'readDistinct']

/**
 * No code of ours or of a host's changes the trail by mistake either: rows are added by
 * plugins/audit/record and by nothing else. People are refused by the access rules.
 */
export const refuseChange: CollectionBeforeOperationHook<'audit-events'> = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess && !reads.includes(operation)) {
    throw codedError('CP_AUDIT_APPEND_ONLY', { req })
  }
  return args
}
