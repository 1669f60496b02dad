import type { Role } from '../../src/domain/roles.ts'

/** The two communes of the world, neighbours that must not see each other's drafts. */
export type CommuneKey = 'a' | 'b'

/**
 * `draft`: never published · `live` · `revised`: live with a newer draft in work · `withdrawn`:
 * was live, taken down · `trashed`: was live, in the trash · `saved`: a collection without drafts ·
 * `internal`: the same, marked as not for the public.
 */
export type State = 'draft' | 'internal' | 'live' | 'revised' | 'saved' | 'trashed' | 'withdrawn'

/** Which of an item's texts: what the public reads, what is being worked on, what was before. */
export type Layer = 'draft' | 'live' | 'old'

export type Data = Record<string, unknown>

export type Item = {
  /** Of a row of the audit trail: what it tells of. */
  about?: Item
  collection: string
  commune: CommuneKey
  id: string
  /** The main row as it was made. */
  main: Data
  /** Of a file: what alone shows it, drafts of this collection; `nothing`: it was taken out. */
  of?: string
  /** The account that made it. */
  owner: null | string
  state: State
  /** The commune's first unit, or its child. */
  unit: 0 | 1
  versions: { data: Data; id: string; layer: Layer }[]
}

export type Membership = {
  commune: CommuneKey | null
  from?: string
  /** Of an API key. */
  mayWrite?: boolean
  role: Role
  status?: 'proposed'
  units?: string[]
  until?: string
}

/** Somebody who asks; `id` is null for the public. */
export type Caller = {
  disabled: boolean
  headers: Record<string, string>
  id: null | string
  isMachine: boolean
  /** Its session or key is of no use any more: whatever it shows, it is the public. */
  isSpent?: boolean
  memberships: Membership[]
  name: string
  /** A head has delegated to this caller. */
  standsInFor?: boolean
}

/** The host a request is sent to: of no commune, or of one of the two. */
export type Host = 'any' | CommuneKey
