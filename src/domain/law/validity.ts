/** Is a document in force? Computed when it is read, stored nowhere. */
export type Validity = 'bi_thu_hoi' | 'chua_hieu_luc' | 'con' | 'het' | 'het_mot_phan'

/** What a published document does to another one. Days are `YYYY-MM-DD`. */
export type Effect = {
  /** Day from which it holds. */
  from: string
  isPartial: boolean
  kind: string
  /** Day on which its document was recalled: from then on it does nothing. */
  recalledOn: null | string
  /** New last day, where it prolongs (`keo_dai`). */
  until: null | string
}

type Dates = {
  effectiveFrom?: null | string
  /** Last day in force, if the document itself names one. */
  effectiveTo?: null | string
  issuedDate?: null | string
  recalledOn?: null | string
}

const ending = new Set(['bai_bo', 'thay_the'])

/** Does a relation of this kind put an end to the other document? */
export const isEnding = (kind: string): boolean => ending.has(kind)

/**
 * The state of a document on a day, from its own days and from what later documents did to it
 * (NĐ 30/2020, Điều 18 for recall and replacement). Without a day of effect it holds from the
 * day of issue.
 */
export function validityOf(dates: Dates, effects: readonly Effect[], day: string): Validity {
  if (dates.recalledOn && dates.recalledOn <= day) return 'bi_thu_hoi'
  const from = dates.effectiveFrom ?? dates.issuedDate
  if (from && from > day) return 'chua_hieu_luc'
  const inEffect = effects.filter((effect) => isInEffect(effect, day))
  const ended = inEffect.filter(({ kind }) => isEnding(kind))
  const lastDay = lastDayOf(dates, inEffect)
  if (ended.some(({ isPartial }) => !isPartial) || (lastDay && lastDay < day)) return 'het'
  return ended.length > 0 ? 'het_mot_phan' : 'con'
}

function lastDayOf({ effectiveTo }: Dates, effects: readonly Effect[]): null | string {
  if (!effectiveTo) return null
  return effects
    .filter(({ kind }) => kind === 'keo_dai')
    .reduce((last, { until }) => (until && until > last ? until : last), effectiveTo)
}

/** A recalled document does nothing to others any more, as if it had not been issued. */
function isInEffect({ from, recalledOn }: Effect, day: string): boolean {
  return from <= day && !(recalledOn && recalledOn <= day)
}
