import type { Check } from '../../../src/fields/warnings.ts'

import { warningOf } from '../../../src/domain/warnings.ts'
import { contentOf } from './contentOf.ts'

/** The register would lead its readers to something they may not open yet. */
export const warnAboutContent: Check = async (doc, { req }) => {
  const content = await contentOf(doc, req)
  return content && !content.isPublic ? [warningOf('contentNotPublic', {}, 'content')] : []
}
