import type { ErrorCode } from '../../src/domain/errors.ts'
import type { PayloadRequest } from 'payload'

import { holdsAsColleague } from '../../src/access/holds.ts'
import { goneStates, type State, statesOfAuthor } from '../../src/domain/states.ts'

/**
 * Why nobody, or not who asks, saves a piece that stands there, whatever their right to edit: it has
 * to be taken or restored first, or is left to the editors. `null`: nothing stands against it.
 */
export async function whyNotEditable(
  slug: string,
  doc: object,
  state: State,
  req: PayloadRequest,
): Promise<ErrorCode | null> {
  if (state === 'submitted') return 'CP_WORKFLOW_TAKE_FIRST'
  if (goneStates.includes(state)) return 'CP_WORKFLOW_RESTORE_FIRST'
  if (statesOfAuthor.includes(state) || (await holdsAsColleague(req, slug, 'edit', doc)))
    return null
  return 'CP_WORKFLOW_UNTOUCHABLE'
}
