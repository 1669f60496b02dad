import { isInForce, isOfItsPlace } from './memberships.ts'

type Row = {
  commune: null | string
  from?: null | string
  role: string
  status?: null | string
  until?: null | string
}

/** What of an account says whether it administers something. */
export type Administrator = { disabled: boolean; isKey: boolean; rows: readonly Row[] }

/** Administrator of a commune, or (`null`) of all, until a last day (`null`: for good). */
export type Post = { commune: null | string; role: string; until: null | string }

/**
 * The posts an account holds today that it would not hold any more, or not as long, as it is to be
 * saved: somebody else has to hold them as long, or nobody could give roles there. The province may
 * cut short a post that was to end anyway, as long as somebody holds it today.
 */
export function postsLost(
  before: Administrator,
  after: Administrator,
  day: string,
  isByProvince = false,
): Post[] {
  const kept = postsOf(after, day)
  return postsOf(before, day)
    .map((post) => (isByProvince && post.until !== null ? { ...post, until: day } : post))
    .filter((post) => !kept.some((one) => isHeldBy(post, one)))
}

/** Does this account hold the post today, and as long as it needs to be held? */
export function holdsPost(account: Administrator, post: Post, day: string): boolean {
  return postsOf(account, day).some((one) => isHeldBy(post, one))
}

/** What an account administers today. A program never does, nor who is locked out. */
export function postsOf({ disabled, isKey, rows }: Administrator, day: string): Post[] {
  if (disabled || isKey) return []
  return rows
    .filter((row) => posts.has(row.role) && isOfItsPlace(row) && isInForce(row, day))
    .map(({ commune, role, until }) => ({ commune, role, until: until || null }))
}

const posts: ReadonlySet<string> = new Set(['provinceAdmin', 'technicalAdmin'])

/** A post without a last day must be held without one; one with a last day, as long. */
const isHeldBy = (post: Post, held: Post): boolean =>
  held.role === post.role &&
  held.commune === post.commune &&
  (held.until === null || (post.until !== null && held.until >= post.until))
