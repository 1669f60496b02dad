import type { Sentence } from '../errors.ts'
import type { Day } from '../vietnamese/index.ts'

export type { Day }

/** Where a rule stands. `act` is a key of acts.ts; an annex is named in `article`. */
export type Source = { act: string; article?: string; clause?: string; point?: string }

/**
 * What a datum stands on. `unsure`: the text itself was not read, or the number is ours; the note
 * says which, and the admin shows it beside whatever was computed from it.
 */
export type Footing = (
  { confidence: 'sure'; note?: Sentence } | { confidence: 'unsure'; note: Sentence }
) & { source: readonly Source[] }

/** What every datum says about itself. `validTo` is the last day it holds; none = still in force. */
export type Provenance = Footing & { validFrom: Day; validTo?: Day }

/** A keyed datum. The same key may appear again with another validity: that is a change of law. */
export type Datum = Provenance & { key: string }

/** A datum that people read by its name. */
export type Titled = Datum & { title: Sentence }

/** A law, decree or rule that others cite. */
export type Act = { key: string; title: Sentence }

export type Body = 'administration' | 'legislation' | 'party'

/** A type of document. Without a code (Công văn) the number carries issuer and unit only. */
export type DocumentType = Titled & {
  /** Other spellings of the code in the same annex: `QYĐ`. */
  aliases?: readonly string[]
  body: Body
  code: null | string
  isCopy?: true
}

/** `amount` < 0 counts backwards. `yearOffset` 1 is the year after the one asked about. */
export type DeadlineRule =
  | { amount: number; kind: 'days' }
  | { amount: number; kind: 'workingDays' }
  | { day: number; kind: 'dayOfYear'; month: number; yearOffset: number }

export const deadlineKeys = [
  'budgetDecidedYear',
  'budgetDecision',
  'budgetExecution',
  'budgetProposal',
  'budgetProposedYear',
  'budgetSettledYear',
  'budgetSettlement',
  'dataSubjectReply',
  'loudspeaker',
  'organDataUpdate',
  'outageNotice',
  'postingUntil',
  'publishDeadline',
  'quarterlyRegister',
  'replyDue',
  'yearlyPlan',
] as const

export type DeadlineKey = (typeof deadlineKeys)[number]

export type Deadline = Titled & { key: DeadlineKey; rule: DeadlineRule }

/** The collections whose items can fulfil a duty. */
export type CountedCollection =
  | 'articles'
  | 'budget-disclosures'
  | 'communes'
  | 'disclosures'
  | 'documents'
  | 'notices'
  | 'pages'
  | 'people'
  | 'plans'
  | 'procedures'
  | 'schedules'
  | 'units'

/** Stages of a budget, option values of `budget-disclosures.stage`. */
export type BudgetStageKey = 'du_toan_giao' | 'du_toan_trinh' | 'quyet_toan' | 'thuc_hien'

/** Periods of execution, option values of `budget-disclosures.period`. */
export type BudgetPeriodKey = '6T' | '9T' | 'nam' | 'Q1'

/**
 * What counts for a duty. `by`: every item of the collection, the items that name the legal item
 * themselves, or those in a section that names it.
 */
export type Counted = {
  by: 'all' | 'legalItem' | 'section'
  collection: CountedCollection
  /** Fields that must hold something. */
  filled?: readonly string[]
  stage?: BudgetStageKey
  /** Fields and the value they must have. */
  where?: Readonly<Record<string, boolean | string>>
}

/**
 * How a fulfilled duty grows old. `standing`: it stays (and is corrected at once when it changes);
 * `onEvent`: there is nothing to publish until something happens; `yearly`, `quarterly`: the next
 * year or quarter must be there by the deadline; `worstOf`: it is as well as its worst part.
 */
export type Freshness =
  | { deadline: DeadlineKey; kind: 'quarterly' }
  | { deadline: DeadlineKey; kind: 'yearly' }
  | { kind: 'onEvent' }
  | { kind: 'standing' }
  | { kind: 'worstOf'; parts: readonly string[] }

/** Something a commune must disclose. The key is the legal item that sections and items name. */
export type Duty = Titled & {
  counts: readonly Counted[]
  freshness: Freshness
  /** Luật THDC Đ.13 k2: for a time (30 days at least), or for good. */
  posting?: 'limited' | 'permanent'
  /** Luật THDC Đ.13 k3. */
  readOut?: true
}

/** A section of the tree a new commune starts with. The key is also its first slug. */
export type DefaultSection = Titled & {
  defaultType: CountedCollection | null
  legalItems: readonly string[]
  parent: null | string
}

/** A day off; the key is the day. */
export type Holiday = Titled

/** A year whose days off have been announced; the key is the year. */
export type HolidayYear = Titled

export type BudgetStage = Titled & {
  /** Null: the deadline follows from the period, not from a day. */
  deadline: DeadlineKey | null
  key: BudgetStageKey
}

/** `end` is the month and day the period ends on: `03-31`. */
export type BudgetPeriod = Titled & { end: string; key: BudgetPeriodKey }

/** `months: null` is for good. `then` is what may be done when the time is over. */
export type Retention = Titled & {
  countedFrom: 'closedAt' | 'importedAt' | 'publishedAt' | 'recordedAt' | 'unpublishedAt' | null
  key: RetentionKey
  months: null | number
  then: 'archive' | 'delete' | 'keep'
}

export type RetentionKey =
  | 'articles'
  | 'auditEvents'
  | 'documentsInForce'
  | 'expiredDocuments'
  | 'feedbackContacts'
  | 'rawImports'
  | 'removedItems'

/** Why something was sent back or taken down. `needsNote`: the reason must be written out. */
export type Reason = Titled & { needsNote: boolean; use: 'return' | 'unpublish' }

/** Kinds of administrative units, option values of `communes.kind`. */
export type CommuneKind = Titled & {
  key: 'dac_khu' | 'huyen' | 'phuong' | 'thi_tran' | 'xa'
}

/** The shape of an official code, as a regular expression over the whole text. */
export type CodePattern = Titled & {
  key: 'adminCode' | 'organId' | 'procedureCode' | 'serviceHost'
  pattern: string
}

/** What the address of a commune's portal looks like. */
export type PortalHost = Titled & {
  /** Labels of the shape before: `linhtruong.giolinh.quangtri.gov.vn` has 5. */
  formerLevels: number
  levels: number
  suffix: string
}

/** Everything the rules are computed from. Functions take another set where a test changes the law. */
export type Law = {
  acts: readonly Act[]
  budgetPeriods: readonly BudgetPeriod[]
  budgetStages: readonly BudgetStage[]
  codePatterns: readonly CodePattern[]
  communeKinds: readonly CommuneKind[]
  deadlines: readonly Deadline[]
  documentTypes: readonly DocumentType[]
  duties: readonly Duty[]
  holidays: readonly Holiday[]
  holidayYears: readonly HolidayYear[]
  portalHosts: readonly PortalHost[]
  reasons: readonly Reason[]
  retention: readonly Retention[]
  sections: readonly DefaultSection[]
}
