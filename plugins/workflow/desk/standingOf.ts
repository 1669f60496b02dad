import type { Standing } from '../../../src/domain/desk/answers.ts'
import type { Place } from '../act.ts'

import { namesOf } from './namesOf.ts'
import { reasonLabel } from './reasonLabel.ts'

/** Who brought the version in work to where it stands, when, and why. */
export async function standingOf({ doc, req, state }: Place): Promise<Standing> {
  const said = doc.workflow ?? {}
  const by = said.changedBy ?? null
  const isGone = state === 'unpublished' || state === 'archived'
  return {
    at: said.changedAt ?? null,
    basis: isGone ? (said.withdrawalBasis ?? null) : null,
    by: (await namesOf(req, [by])).get(by ?? '') ?? null,
    note: said.note ?? null,
    problem: said.problem ?? null,
    publishAt: said.publishAt ?? null,
    reason: reasonLabel(isGone ? said.withdrawalReason : said.returnReason),
  }
}
