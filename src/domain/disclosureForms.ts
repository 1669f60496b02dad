import type { ErrorCode, Values } from './errors.ts'
import {
  addDays,
  builtInLaw,
  datumAt,
  type Day,
  type DeadlineKey,
  isDay,
  isPostedForGood,
  isReadOut,
  type Law,
} from './law/index.ts'

/** The ways of disclosing that Luật THDC Đ.12 k1 names. Stored values; the labels may change. */
export const formKinds = {
  niem_yet: { en: 'Posted at the office', vi: 'Niêm yết' },
  cong: { en: 'On the portal', vi: 'Đăng trên cổng thông tin' },
  truyen_thanh: { en: 'Over the loudspeaker', vi: 'Phát trên truyền thanh' },
  truong_thon: { en: 'Through the village head', vi: 'Qua trưởng thôn, tổ trưởng tổ dân phố' },
  van_ban: { en: 'By letter', vi: 'Gửi văn bản đến công dân' },
  hoi_nghi: { en: 'At a meeting', vi: 'Tại hội nghị, cuộc họp' },
  tiep_cong_dan: { en: 'When citizens are received', vi: 'Khi tiếp công dân' },
  mang_xa_hoi: { en: 'On social networks', vi: 'Trên mạng xã hội' },
  khac: { en: 'Otherwise', vi: 'Hình thức khác' },
} as const

/** One way in which something was disclosed, from a day to a day. A draft may leave all of it out. */
export type DisclosureForm = { from?: Day | null; kind?: null | string; to?: Day | null }

type EndProblem = { code: ErrorCode; values?: Values }

/** Something hangs there (on a board, on the portal) and can be taken down again. */
const postedKinds = ['cong', 'niem_yet']

/** How many days a posting lasts at least when it begins on `day` (Luật THDC Đ.13 k2). */
export const minPostingDays = (day: Day, law?: Law): number => daysBy('postingUntil', day, law)

/** On how many days items 7–12 are read out at least (Luật THDC Đ.13 k3). */
export const minLoudspeakerDays = (day: Day, law?: Law): number => daysBy('loudspeaker', day, law)

/**
 * What is wrong with the end of a form, or null. A posting lasts `minDays` (by the law, unless
 * another law says otherwise) and for items 4 and 13 for good; items 7–12 are read out on three
 * days at least, the first and the last one counted (Luật THDC Đ.13 k2, k3).
 */
export function endProblem(
  item: string,
  { from, kind, to }: DisclosureForm,
  minDays?: null | number,
  law?: Law,
): EndProblem | null {
  if (!to || !isDay(to) || !from || !isDay(from)) return null
  if (to < from) return { code: 'CP_DISCLOSURE_ENDS_BEFORE_START' }
  const isPosted = postedKinds.includes(kind ?? '')
  if (isPosted && isPostedForGood(item, from)) return { code: 'CP_DISCLOSURE_FOR_GOOD' }
  if (isPosted) return tooEarly(from, to, minDays ?? minPostingDays(from, law))
  if (kind !== 'truyen_thanh' || !isReadOut(item, from)) return null
  return tooEarly(from, to, minLoudspeakerDays(from, law), 1)
}

/** The first day of all forms: when the register has it. `null`: no form has begun. */
export function firstDayOf(forms: readonly DisclosureForm[]): Day | null {
  return earliest(forms.map(({ from }) => from))
}

/**
 * The day something was really disclosed: the first day of its forms, but nothing is on the portal
 * before it was public there. Without forms the portal counts alone.
 */
export function disclosedOn(forms: readonly DisclosureForm[], onPortalSince: Day | null) {
  if (forms.length === 0) return onPortalSince
  return earliest(
    forms.map(({ from, kind }) => {
      if (kind !== 'cong' || !from) return from
      return onPortalSince && onPortalSince > from ? onPortalSince : onPortalSince && from
    }),
  )
}

/** The earliest of these days; what is not a day does not count. */
export function earliest(days: readonly (Day | null | undefined)[]): Day | null {
  return days.filter((day) => typeof day === 'string' && isDay(day)).toSorted()[0] ?? null
}

function daysBy(key: DeadlineKey, day: Day, law: Law = builtInLaw): number {
  const rule = datumAt(law.deadlines, key, day)?.rule
  return rule?.kind === 'days' ? rule.amount : 0
}

/** `including`: the last day counts as one of them. */
function tooEarly(from: Day, to: Day, days: number, including = 0): EndProblem | null {
  const end = addDays(from, Math.max(0, days - including))
  if (to >= end) return null
  return { code: 'CP_DISCLOSURE_ENDS_EARLY', values: { days: String(days), earliest: end } }
}
