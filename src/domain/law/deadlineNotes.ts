import type { Sentence } from '../errors.ts'
import type { Day, DeadlineKey, Holiday, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { datumAt } from './datumAt.ts'
import { isDay, isWeekend, yearOf } from './days.ts'
import { endOfRule } from './endOfRule.ts'

/**
 * What is not sure about the day that `deadlineFrom` answers: the rule itself, a day off it passes,
 * a year whose days off are not in the data. Empty: it is sure, or there is no such deadline.
 */
export function deadlineNotes(key: DeadlineKey, from: Day, law: Law = builtInLaw): Sentence[] {
  const datum = isDay(from) ? datumAt(law.deadlines, key, from) : null
  if (!datum) return []
  const ofRule = datum.confidence === 'unsure' ? [datum.note] : []
  if (datum.rule.kind !== 'workingDays') return ofRule
  const end = endOfRule(datum.rule, from, law)
  const [first, last] = end < from ? [end, from] : [from, end]
  return [...ofRule, ...yearsBetween(first, last, law), ...daysBetween(first, last, law)]
}

function yearsBetween(first: Day, last: Day, { holidayYears }: Law): Sentence[] {
  const years = [...new Set([yearOf(first), yearOf(last)])].map(String)
  return years
    .filter((year) => !holidayYears.some(({ key }) => key === year))
    .map((year) => ({
      en: `The days off of ${year} are not known here: the deadline may be a few days off.`,
      vi: `Hệ thống chưa có lịch nghỉ lễ, tết năm ${year}: hạn này có thể lệch vài ngày.`,
    }))
}

function daysBetween(first: Day, last: Day, { holidays }: Law): Sentence[] {
  return holidays.flatMap((holiday) => {
    const isPassed = first < holiday.key && holiday.key < last && !isWeekend(holiday.key)
    return isPassed && holiday.confidence === 'unsure' ? [noteOf(holiday)] : []
  })
}

function noteOf({ key, note, title }: Extract<Holiday, { confidence: 'unsure' }>): Sentence {
  const day = key.split('-').toReversed().join('/')
  return {
    en: `${day}, ${title.en}, was counted as a day off. ${note.en}`,
    vi: `Đã tính ${day} (${title.vi}) là ngày nghỉ. ${note.vi}`,
  }
}
