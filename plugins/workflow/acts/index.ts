import type { Verb } from '../../../src/domain/states.ts'
import type { Act, Place } from '../act.ts'

import { isInWorkflow, isOfProgress } from '../workflowSlugs.ts'
import { approve } from './approve.ts'
import { archive } from './archive.ts'
import { cancelSchedule } from './cancelSchedule.ts'
import { correct } from './correct.ts'
import { expire } from './expire.ts'
import { publish } from './publish.ts'
import { publishUrgently } from './publishUrgently.ts'
import { reportProgress } from './reportProgress.ts'
import { requestReview } from './requestReview.ts'
import { restore } from './restore.ts'
import { returnToAuthor } from './returnToAuthor.ts'
import { schedule } from './schedule.ts'
import { submit } from './submit.ts'
import { take } from './take.ts'
import { unpublish } from './unpublish.ts'

/** Every act by its verb, in the order they are offered. */
export const acts: Record<Verb, Act> = {
  submit,
  take,
  requestReview,
  approve,
  publish,
  schedule,
  cancelSchedule,
  return: returnToAuthor,
  correct,
  unpublish,
  archive,
  restore,
  publishUrgently,
  reportProgress,
  expire,
}

/** Those that a collection knows: of the editorial workflow, or the report on what is public. */
export function actsOf(collection: Pick<Place['collection'], 'fields'>): Act[] {
  const isIn = isInWorkflow(collection)
  const reports = isOfProgress(collection)
  return Object.values(acts).filter((act) => (act.isOfProgress ? reports : isIn))
}
