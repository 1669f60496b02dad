import type { Act, Place, Reason } from '../act.ts'

import { covers } from '../../../src/domain/fingerprint.ts'
import { warningsSinceApproval } from '../checks/confirmed.ts'
import { contentHash } from '../contentHash.ts'
import { labelAt } from '../labelAt.ts'
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
  warnings: warningsSinceApproval,
  whyNot: (place) => whyNotPublish(place, place.now),
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

/** @param at when it is to become public */
export async function whyNotPublish(place: Place, at: Date): Promise<Reason[]> {
  const isSame = covers(place.doc.workflow?.approvedHash, await contentHash(place))
  return [
    ...(isSame ? [] : [reason('CP_WORKFLOW_CHANGED_SINCE')]),
    ...whyOver(place, at),
    ...(await whyNotReady(place)),
  ]
}

/** What has expired by then would be public for a minute, and gone. */
export function whyOver({ collection, doc }: Place, at: Date): Reason[] {
  const { expiresAt } = doc as { expiresAt?: null | string }
  if (!expiresAt || Date.parse(expiresAt) > at.getTime()) return []
  const label = labelAt(collection, 'expiresAt')
  return [{ ...reason('CP_WORKFLOW_OVER', { label }, 'expiresAt'), label }]
}
