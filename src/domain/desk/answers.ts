import type { ErrorCode, Sentence } from '../errors.ts'
import type { State, Verb } from '../states.ts'
import type { Warning } from '../warnings.ts'

/** What the screens of the office ask the server for, as it answers. Instants are ISO UTC. */

/** Who brought a piece to where it is, when, and why. */
export type Standing = {
  at: null | string
  basis: null | string
  by: null | string
  note: null | string
  /** Why it did not become public at its time. */
  problem: null | string
  publishAt: null | string
  reason: null | Sentence
}

export type OfferedAsk = {
  help?: Sentence
  label: Sentence
  name: string
  options?: Record<string, Sentence>
  /** Of items: the slugs of the collections they come from. */
  relationTo?: readonly string[]
  required: boolean
  /** Required as well where another one has this answer, or one of these. */
  requiredWhen?: { name: string; value: readonly string[] | string }
  type: 'choice' | 'day' | 'email' | 'instant' | 'items' | 'text'
}

export type OfferedReason = { code: ErrorCode; label?: Sentence; message: Sentence; path?: string }

/** One act as it is offered to who asks. */
export type OfferedAct = {
  asks: readonly OfferedAsk[]
  isAllowed: boolean
  label: Sentence
  reasons: OfferedReason[]
  verb: Verb
  warnings: Warning[]
}

/** `GET /api/<collection>/:id/acts` */
export type ActsAnswer = {
  acts: OfferedAct[]
  edit: { isAllowed: boolean; reasons: OfferedReason[] }
  live: null | State
  standing: Standing
  state: State
  stateLabel: Sentence
  /** When the version in work was saved. */
  updatedAt: string
  version: string
}

/** What waits for somebody, in the order of the first screen. */
export const workGroups = {
  waiting: { en: 'Waiting for me', vi: 'Chờ tôi xử lý' },
  returned: { en: 'Returned to me', vi: 'Trả lại tôi' },
  problems: { en: 'Problems', vi: 'Có trục trặc' },
  due: { en: 'Due soon or overdue', vi: 'Sắp đến hạn, quá hạn' },
  scheduled: { en: 'Scheduled', vi: 'Hẹn giờ đăng' },
  drafts: { en: 'My drafts', vi: 'Bản nháp của tôi' },
} as const satisfies Record<string, Sentence>

export type WorkGroup = keyof typeof workGroups

export type WorkRow = {
  at: null | string
  by: null | string
  /** Slug of its collection. */
  collection: string
  /** The last day in time, `YYYY-MM-DD`. */
  dueOn: null | string
  id: string
  isOverdue: boolean
  note: null | string
  publishAt: null | string
  reason: null | Sentence
  stateLabel: null | Sentence
  title: null | string
}

/** `GET /api/my-work`: the first rows of each group and how many there are. */
export type MyWorkAnswer = { groups: { group: WorkGroup; rows: WorkRow[]; total: number }[] }

/** One thing somebody did with a piece. */
export type HistoryEntry = {
  at: string
  by: null | string
  /** Names of the fields a save changed. */
  changed: Sentence[]
  from: null | Sentence
  /** Before it there was nothing to compare it with. */
  isFirst: boolean
  label: Sentence
  to: null | Sentence
  /** The version it left. */
  version: null | string
  /** What was said about it: reason, note, basis … */
  words: { label: Sentence; value: Sentence }[]
}

/** `GET /api/<collection>/:id/history`, newest first. */
export type HistoryAnswer = {
  entries: HistoryEntry[]
  page: number
  total: number
  totalPages: number
}
