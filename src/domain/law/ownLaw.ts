import type { DeadlineRule, Holiday, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'

/** What a commune has set for itself: other numbers of days, more days off. */
export type OwnRules = {
  deadlines?: null | readonly { days: number; key: string }[]
  holidays?: null | readonly { day: string; reason?: null | string }[]
}

const ownNumber = {
  confidence: 'sure',
  note: { en: 'A number of days of the commune itself.', vi: 'Theo thời hạn riêng của xã.' },
} as const

/**
 * The law as one commune keeps it: its own number of days replaces the one of the law, its own days
 * off come on top. A day off that it confirms is sure there.
 */
export function ownLaw({ deadlines, holidays }: OwnRules, law: Law = builtInLaw): Law {
  const own = (holidays ?? []).map(asHoliday)
  return {
    ...law,
    deadlines: law.deadlines.map((datum) => {
      const days = deadlines?.find(({ key }) => key === datum.key)?.days
      return days === undefined
        ? datum
        : { ...datum, ...ownNumber, rule: withDays(datum.rule, days) }
    }),
    holidays: [...law.holidays.filter(({ key }) => !own.some((day) => day.key === key)), ...own],
  }
}

/** It counts as the law does: working days stay working days, what goes back goes back. */
function withDays(rule: DeadlineRule, days: number): DeadlineRule {
  return rule.kind === 'dayOfYear' ? rule : { ...rule, amount: rule.amount < 0 ? -days : days }
}

function asHoliday({ day, reason }: { day: string; reason?: null | string }): Holiday {
  return {
    confidence: 'sure',
    key: day,
    source: [],
    title: { en: reason ?? 'Day off of the commune', vi: reason ?? 'Ngày nghỉ riêng của xã' },
    validFrom: day,
    validTo: day,
  }
}
