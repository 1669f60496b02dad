import type { Act, Place, Reason } from '../act.ts'

import { contentHash } from '../contentHash.ts'
import { dayOfPublication, whyNotReady } from '../readiness.ts'
import { reason } from '../reasons.ts'
import { savePublic } from '../save.ts'
import { tellAuthor } from '../tell.ts'

/** Makes the approved version public, exactly as it was approved. */
export const publish: Act = {
  asks: [],
  do: (place) => publishApproved(place),
  tell: tellAuthor,
  verb: 'publish',
  whyNot: whyNotPublish,
}

/** @param data what else becomes public with it */
export async function publishApproved(place: Place, data: object = {}): Promise<void> {
  const corrections = ({ ...place.doc, ...data } as Place['doc']).corrections as unknown[] | null
  const hasCorrections = (corrections ?? []).length > 0
  await savePublic(place, {
    data: { ...dayOfPublication(place, place.now), ...data },
    decisions: { problem: null, publishAt: null, scheduledBy: null },
    state: hasCorrections ? 'corrected' : 'published',
  })
}

export async function whyNotPublish(place: Place): Promise<Reason[]> {
  const isSame = (await contentHash(place)) === place.doc.workflow?.approvedHash
  return [...(isSame ? [] : [reason('CP_WORKFLOW_CHANGED_SINCE')]), ...(await whyNotReady(place))]
}
