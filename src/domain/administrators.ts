import { isInForce } from './memberships.ts'

type Row = {
  commune: null | string
  from?: null | string
  role: string
  status?: null | string
  until?: null | string
}

/** What of an account says whether it administers something. */
export type Administrator = { disabled: boolean; isKey: boolean; rows: readonly Row[] }

/** Administrator of a commune, or (`null`) of all. `isLasting`: without a last day. */
export type Post = { commune: null | string; isLasting: boolean; role: string }

/**
 * The posts an account holds today that it would not hold any more as it is to be saved, or only
 * until some day: somebody else has to hold them, or nobody could give roles there.
 */
export function postsLost(before: Administrator, after: Administrator, day: string): Post[] {
  const kept = postsOf(after, day)
  return postsOf(before, day).filter((post) => !kept.some((one) => isHeldBy(post, one)))
}

/** Does this account hold the post today, as long as it needs to be held? */
export function holdsPost(account: Administrator, post: Post, day: string): boolean {
  return postsOf(account, day).some((one) => isHeldBy(post, one))
}

function postsOf({ disabled, isKey, rows }: Administrator, day: string): Post[] {
  if (disabled || isKey) return []
  return rows.flatMap((row) => {
    const { commune, role, until } = row
    const isPost = role === 'provinceAdmin' || (role === 'technicalAdmin' && commune !== null)
    if (!isPost || !isInForce(row, day)) return []
    return [{ commune: role === 'provinceAdmin' ? null : commune, isLasting: !until, role }]
  })
}

/** A post that had no last day must be held without one; where it had one, that is enough. */
const isHeldBy = (post: Post, held: Post): boolean =>
  held.role === post.role && held.commune === post.commune && (held.isLasting || !post.isLasting)
