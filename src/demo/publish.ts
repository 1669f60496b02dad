import type { State, Verb } from '../domain/states.ts'
import type { User } from '../payload-types.ts'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { warningsAt } from '../../plugins/workflow/checks/warningsAt.ts'
import { contentHash } from '../../plugins/workflow/contentHash.ts'
import { findPlace } from '../../plugins/workflow/findPlace.ts'
import { stateOf } from '../../plugins/workflow/followState.ts'
import { perform } from '../../plugins/workflow/perform.ts'
import { hasRight, type Right, rights, type Rights, type Role } from '../domain/roles.ts'
import { rightsFor } from '../domain/states.ts'

type Publishable =
  | 'articles'
  | 'budget-disclosures'
  | 'disclosures'
  | 'documents'
  | 'notices'
  | 'pages'
  | 'plans'
  | 'procedures'

/** The way of a piece through the office: what is done next, and by whom it may be done. */
const next: Partial<Record<State, Verb>> = {
  approved: 'publish',
  draft: 'submit',
  inEdit: 'requestReview',
  inReview: 'approve',
  returned: 'submit',
  submitted: 'take',
}

/** In the order they are looked for: whoever has the right does it. */
const colleagues: Role[] = ['editor', 'recordsClerk', 'specialist', 'deputyHead', 'secretary']

/** Takes a draft through the office like its people would, each with the own rights; once. */
export async function ensurePublished(
  payload: Payload,
  slug: Publishable,
  { id }: { id: string },
  users: Record<Role, User>,
): Promise<void> {
  for (;;) {
    const doc = await payload.findByID({
      collection: slug,
      depth: 0,
      draft: true,
      id,
      overrideAccess: true,
    })
    const state = stateOf({ ...doc })
    const verb = next[state]
    if (!verb) return
    const user = { ...users[whoMay(rightsFor(verb, state), rights[slug])], collection: 'users' }
    const req = await createLocalReq({ user: user as User & { collection: 'users' } }, payload)
    const place = await findPlace(req, { id, slug })
    if (!place) throw new Error(`${slug} ${id} is gone`)
    const confirmed = (await warningsAt(place)).map(({ code }) => code)
    const version = await contentHash(place)
    await perform(req, { id, input: { confirmed, version }, slug, verb })
  }
}

function whoMay(needed: readonly Right[], held: Rights): Role {
  const found = colleagues.find(
    (role) => hasRight(role, held, 'read') && needed.some((right) => hasRight(role, held, right)),
  )
  if (!found) throw new Error(`Nobody may ${needed.join(', ')}`)
  return found
}
