import type { ContentItem } from './countsFor.ts'
import type { Day, DeadlineKey, Law } from './types.ts'

import { endOfQuarter, quarterOf, yearOf } from './days.ts'
import { deadlineFrom } from './deadlineFrom.ts'

/** A duty that comes back: each year, or each quarter. */
export type Recurring = { deadline: DeadlineKey; kind: 'quarterly' | 'yearly' }

const quarters: Readonly<Record<string, number>> = {
  '6T': 1,
  '9T': 2,
  nam: 3,
  Q1: 0,
  Q2: 1,
  Q3: 2,
  Q4: 3,
}

/**
 * The year or quarter an item covers, counted through so that the next one is one more: by what the
 * item says it is about, else by its day: a report on a quarter comes after its end, so then it is
 * the quarter before. `null`: neither is known, so it covers nothing.
 */
export function turnOf({ kind }: Recurring, item: ContentItem): null | number {
  const quarter = quarters[item.period ?? '']
  if (kind === 'quarterly' && item.fiscalYear && quarter !== undefined) {
    return item.fiscalYear * 4 + quarter
  }
  if (kind === 'yearly' && item.fiscalYear) return item.fiscalYear
  if (!item.day) return null
  return kind === 'yearly' ? yearOf(item.day) : quarterOf(item.day) - 1
}

/** The day by which a turn must be there, `null` where the law set none. */
export function deadlineOfTurn(rule: Recurring, turn: number, law: Law): Day | null {
  const from = rule.kind === 'yearly' ? `${turn}-01-01` : endOfQuarter(turn)
  return deadlineFrom(rule.deadline, from, undefined, law)
}

/**
 * The latest turn that is dealt with: the one that runs or, where the law asks for it before it
 * begins, the one due in the one that runs. Later ones count only without a gap: a plan for 2090
 * is no plan for this year.
 */
export function latestTurn(
  rule: Recurring,
  turns: readonly number[],
  today: Day,
  law: Law,
): null | number {
  const inTurn = rule.kind === 'yearly' ? yearOf : quarterOf
  const now = inTurn(today)
  const next = deadlineOfTurn(rule, now + 1, law)
  const last = next !== null && inTurn(next) <= now ? now + 1 : now
  const past = turns.filter((turn) => turn <= last)
  if (past.length === 0) return null
  let latest = Math.max(...past)
  while (latest >= last && turns.includes(latest + 1)) latest += 1
  return latest
}

/**
 * The deadline that a commune without any item has missed: the last one before `today`, or the next
 * one while none has passed since the duty began on `since`.
 */
export function deadlineMissed(rule: Recurring, since: Day, today: Day, law: Law): Day | null {
  const now = rule.kind === 'yearly' ? yearOf(today) : quarterOf(today)
  const around = Array.from({ length: 9 }, (_, index) => deadlineOfTurn(rule, now - 6 + index, law))
  const ahead = around.filter((day): day is Day => day !== null && day >= since)
  return ahead.findLast((day) => day < today) ?? ahead[0] ?? null
}
