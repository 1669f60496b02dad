import type { Attachment } from '../../../src/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { findSecrecyMark } from '../../../src/domain/vietnamese/index.ts'

/**
 * A file that bears the mark of a secret does not become public. The acts say so before they do
 * anything; this is for one whose text was read in the last moment.
 */
export const refuseSecret: CollectionBeforeChangeHook<Attachment> = ({ context, data, req }) => {
  if (data._status !== 'published' || context.isRehearsal) return data
  const mark = findSecrecyMark(data.text ?? '')
  if (!mark) return data
  const label = data.title ?? data.originalName ?? ''
  throw codedError('CP_WORKFLOW_SECRET_MARK', { req, values: { label, mark } })
}
