import type { Place } from '../act.ts'

import { sha256 } from '../../../src/domain/audit/hashes.ts'
import { type Warning } from '../../../src/domain/warnings.ts'
import { warningsAt } from './warningsAt.ts'

/** What a warning says, as it is kept with the version in which somebody confirmed it. */
const markOf = ({ code, message, path }: Warning): string =>
  sha256(`${code} ${path ?? ''} ${message.en}`).slice(0, 16)

/** The marks of what is confirmed by now: before, and by this act. */
export function confirmedWith({ doc }: Place, warnings: Warning[]): string[] {
  return [...new Set([...(doc.workflow?.confirmed ?? []), ...warnings.map(markOf)])]
}

/**
 * What has come up since the approval: a link that died, a file that was read since. What the
 * approver has confirmed is not asked again.
 */
export async function warningsSinceApproval(place: Place): Promise<Warning[]> {
  const known = place.doc.workflow?.confirmed ?? []
  return (await warningsAt(place)).filter((warning) => !known.includes(markOf(warning)))
}
