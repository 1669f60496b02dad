import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { codedError } from '../../../src/access/codedError.ts'
import { isProvince } from '../../../src/access/rules.ts'
import { administratorIn } from '../../../src/access/standing/administratorIn.ts'
import {
  type Administrator,
  holdsPost,
  type Post,
  postsLost,
} from '../../../src/domain/administrators.ts'
import { today } from '../../../src/domain/today.ts'

/**
 * The last technical administrator of a commune, and the last of the province, stays one: whoever
 * asks, by whatever way, nobody could give roles there afterwards. Somebody else is made
 * administrator first. Where all of them have a last day, the one who stays longest stays until then.
 */
export const keepLastAdministrator: CollectionBeforeChangeHook = async (hook) => {
  const { data, operation, originalDoc, req } = hook
  if (operation === 'update') {
    const after = administratorIn({ ...originalDoc, ...data })
    await refuseLoss(String(originalDoc?.id), administratorIn({ ...originalDoc }), after, req)
  }
  return data
}

/** The same when an account is deleted: nobody may by the API, trusted code can. */
export const keepLastOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: String(id),
    overrideAccess: true,
    req,
  })
  const gone = { disabled: true, isKey: false, rows: [] }
  if (account) await refuseLoss(account.id, administratorIn(account), gone, req)
}

/** Accounts that lose a post in this request: a change of many is checked one after the other. */
type Losing = { ids: Set<string>; turn: Promise<unknown> }

async function refuseLoss(
  id: string,
  before: Administrator,
  after: Administrator,
  req: PayloadRequest,
): Promise<void> {
  const lost = postsLost(before, after, today(), isProvince({ req }))
  if (lost.length === 0) return
  const losing = (req.context.losingPosts ??= {
    ids: new Set(),
    turn: Promise.resolve(),
  }) as Losing
  const check = losing.turn.then(async () => {
    for (const post of lost) await refuseUnlessHeld(post, [...losing.ids, id], req)
    losing.ids.add(id)
  })
  losing.turn = check.catch(() => undefined)
  await check
}

async function refuseUnlessHeld(post: Post, except: string[], req: PayloadRequest): Promise<void> {
  const { commune, role } = post
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [
        { id: { not_in: except } },
        { disabled: { not_equals: true } },
        { 'memberships.role': { equals: role } },
        ...(commune === null ? [] : [{ 'memberships.commune': { equals: commune } }]),
      ],
    },
  })
  const other = docs.find((account) => holdsPost(administratorIn(account), post, today()))
  if (!other) throw codedError('CP_ACCOUNT_LAST_ADMIN', { req })
  await holdOn(other.id, req)
}

/**
 * SQLite lets one writer in at a time. On MongoDB two requests could each count on the account the
 * other one takes away: writing to the one counted on makes them collide, and one of them fails.
 */
async function holdOn(id: string, req: PayloadRequest): Promise<void> {
  if (req.payload.db.name !== 'mongoose') return
  const data = { updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'users', data, id, req })
}
