import type { Sentence } from '../errors.ts'
import type { CarryingSection, ContentItem } from './countsFor.ts'
import type { Day, Duty, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { countsFor } from './countsFor.ts'
import { dataAt, datumAt, isInForce } from './datumAt.ts'
import { deadlineMissed, deadlineOfTurn, latestTurn, type Recurring, turnOf } from './turns.ts'

export type CompletenessState = 'missing' | 'notApplicable' | 'ok' | 'stale'

/** A commune states that a legal item does not concern it, and why. */
export type NotApplicable = { from: Day; legalItem: string; reason: string; to?: Day | null }

/**
 * How one legal item stands. `deadline`: the day that makes it stale, or has made it so; of what is
 * missing the day that was missed. `confidence` and `note` cover the deadline too.
 */
export type CompletenessRow = Pick<Duty, 'confidence' | 'note' | 'source' | 'title'> & {
  deadline: Day | null
  legalItem: string
  newest: Pick<ContentItem, 'collection' | 'day' | 'id' | 'title'> | null
  /** Only for `notApplicable`. */
  reason: null | Sentence
  /** Key of the section where the newest item stands, else of the first that carries the item. */
  section: null | string
  state: CompletenessState
}

type Question = {
  /** Public items of one commune: those of the last two years, and the newest of each kind. */
  items: readonly ContentItem[]
  law?: Law
  notApplicable?: readonly NotApplicable[]
  sections?: readonly CarryingSection[]
  today: Day
}

type Context = Required<Question> & { duties: readonly Duty[] }

const nothingHappened: Sentence = {
  en: 'Nothing has happened that must be published.',
  vi: 'Chưa phát sinh nội dung phải công khai.',
}
const partsNotApplicable: Sentence = {
  en: 'None of its parts applies.',
  vi: 'Không có nội dung thành phần nào phải công khai.',
}

/**
 * How complete a portal is (NĐ 224/2026 Đ.12): one row per legal item in force on `today`. `missing`
 * nothing that counts is there · `stale` the newest item is past its period · `notApplicable` the
 * commune said so, or nothing has happened · `ok`.
 */
export function completenessOf({
  items,
  law = builtInLaw,
  notApplicable = [],
  today,
  sections = dataAt(law.sections, today),
}: Question): CompletenessRow[] {
  const duties = dataAt(law.duties, today)
  const context = { duties, items, law, notApplicable, sections, today }
  return duties.map((duty) => rowOf(duty, context))
}

function rowOf(duty: Duty, context: Context): CompletenessRow {
  const { freshness } = duty
  const reason = statedReason(duty.key, context)
  if (reason) return { ...blankRow(duty, null, context), reason, state: 'notApplicable' }
  if (freshness.kind === 'worstOf') return worstOf(duty, freshness.parts, context)

  const { law, today } = context
  const rule = 'deadline' in freshness ? freshness : null
  const newest = newestFor(duty, rule, context)
  const row = {
    ...blankRow(duty, newest?.item ?? null, context),
    ...weakestFooting(duty, rule, context),
  }
  if (newest) {
    const deadline = rule && deadlineOfTurn(rule, newest.turn + 1, law)
    return { ...row, deadline, state: deadline && deadline < today ? 'stale' : 'ok' }
  }
  if (freshness.kind === 'onEvent') {
    return { ...row, reason: nothingHappened, state: 'notApplicable' }
  }
  const deadline = rule && deadlineMissed(rule, duty.validFrom, today, law)
  return { ...row, deadline, state: 'missing' }
}

/** A sum of other duties stands as its worst part does, and shows that part's item and deadline. */
function worstOf(duty: Duty, parts: readonly string[], context: Context): CompletenessRow {
  const row = blankRow(duty, null, context)
  const rows = context.duties
    .filter(({ key }) => parts.includes(key))
    .map((part) => rowOf(part, context))
  const [worst] = (['missing', 'stale', 'ok'] as const).flatMap((state) =>
    rows.filter((part) => part.state === state),
  )
  if (!worst) return { ...row, reason: partsNotApplicable, state: 'notApplicable' }
  const { confidence, deadline, newest, note, section, state } = worst
  return { ...row, confidence, deadline, newest, note, section, state }
}

/** A duty that is sure is told apart by a deadline that may not be: the row says so. */
function weakestFooting(
  duty: Duty,
  rule: null | Recurring,
  { law, today }: Context,
): Pick<Duty, 'confidence' | 'note'> {
  const deadline = rule && datumAt(law.deadlines, rule.deadline, today)
  const { confidence, note } =
    duty.confidence === 'sure' && deadline?.confidence === 'unsure' ? deadline : duty
  return { confidence, note }
}

function blankRow(
  { confidence, key, note, source, title }: Duty,
  newest: ContentItem | null,
  { sections }: Context,
): CompletenessRow {
  const carrying = sections.filter(({ legalItems }) => legalItems.includes(key))
  const home = carrying.find((section) => section.key === newest?.sectionKey) ?? carrying[0]
  return {
    confidence,
    deadline: null,
    legalItem: key,
    newest: newest && {
      collection: newest.collection,
      day: newest.day,
      id: newest.id,
      title: newest.title,
    },
    note,
    reason: null,
    section: home?.key ?? null,
    source,
    state: 'ok',
    title,
  }
}

function statedReason(legalItem: string, { notApplicable, today }: Context): null | Sentence {
  const stated = notApplicable.find(
    (statement) =>
      statement.legalItem === legalItem &&
      statement.reason.trim() !== '' &&
      isInForce({ validFrom: statement.from, validTo: statement.to ?? undefined }, today),
  )
  return stated ? { en: stated.reason, vi: stated.reason } : null
}

/** The item that counts and covers the latest turn; of several, the one with the latest day. */
function newestFor(
  duty: Duty,
  rule: null | Recurring,
  { items, law, sections, today }: Context,
): { item: ContentItem; turn: number } | null {
  const found = items
    .filter((item) => countsFor(duty, item, sections))
    .flatMap((item) => {
      const turn = rule ? turnOf(rule, item) : 0
      return turn === null ? [] : [{ item, turn }]
    })
    .toSorted((a, b) => (b.item.day ?? '').localeCompare(a.item.day ?? ''))
  const turns = found.map(({ turn }) => turn)
  const latest = rule ? latestTurn(rule, turns, today, law) : 0
  const newest = found.find(({ turn }) => turn === latest)
  return newest ?? null
}
