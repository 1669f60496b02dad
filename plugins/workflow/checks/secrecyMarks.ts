import type { Place, Reason } from '../act.ts'

import { findSecrecyMark } from '../../../src/domain/vietnamese/index.ts'
import { wordsOf } from '../../../src/fields/checkText.ts'
import { reason } from '../reasons.ts'
import { textsToPublish } from './textsToPublish.ts'

/** What bears the mark of a secret is not published, and nobody confirms that away. */
export async function secrecyMarks(place: Place): Promise<Reason[]> {
  const texts = await textsToPublish(place)
  return texts.flatMap(({ label, path, value }) => {
    const mark = findSecrecyMark(wordsOf(value))
    return mark ? [{ ...reason('CP_WORKFLOW_SECRET_MARK', { label, mark }, path), label }] : []
  })
}
