import { readStretch, type Stretch } from './readStretch.ts'

/**
 * Reads two ends of the calendar, or a list without gaps, from a folded text (see readStretch):
 * `tu 01/3 den 30/6/2026`, `quy i - ii/2026`, `ngay 15-20/6/2026`, `thang 3, 4 va 5`. A month,
 * unit or year written at one end holds for the other. Null when there is not exactly one reading.
 */
export function readRange(text: string): [from: Stretch, to: Stretch] | null {
  const listed = readList(text.split(/ ?, va | ?[,;&] ?| va /))
  if (listed) return listed
  const ranges = [...text.matchAll(/ (?:den|toi)(?: het)? | ?- ?/g)].flatMap((sign) => {
    const from = text.slice(0, sign.index).replace(/^(?:ke )?tu /, '')
    const range = readEnds(from, text.slice(sign.index + sign[0].length))
    return range ? [range] : []
  })
  return ranges.length === 1 ? (ranges.flat() as [Stretch, Stretch]) : null
}

function readEnds(left: string, right: string): [Stretch, Stretch] | null {
  const to = readStretch(right) ?? readStretch(withUnitOf(left, right))
  if (!to) return null
  // "15-20/6/2026": the first day is in the month of the second.
  const bareDate = /^(?:ngay )?(\d{1,2})$/.exec(left)
  const from =
    bareDate && to.kind === 'day' ? { ...to, date: Number(bareDate[1]) } : readStretch(left)
  if (!from) return null
  return [
    { ...from, year: from.year ?? to.year },
    { ...to, year: to.year ?? from.year },
  ]
}

/** Months or quarters, each following the one before it. */
function readList(items: readonly string[]): [Stretch, Stretch] | null {
  if (items.length < 2 || items.length > 12) return null
  const first = String(items[0])
  const stretches = items.map((item) => readStretch(item) ?? readStretch(withUnitOf(first, item)))
  const years = new Set(stretches.flatMap((stretch) => stretch?.year ?? []))
  const follows = stretches.every(
    (stretch, i) =>
      (stretch?.kind === 'month' || stretch?.kind === 'quarter') &&
      (i === 0 || stretch.firstMonth === Number(stretches[i - 1]?.lastMonth) + 1),
  )
  const [from, to] = [stretches.at(0), stretches.at(-1)]
  if (!from || !to || !follows || years.size > 1) return null
  const [year = null] = years
  return [
    { ...from, year },
    { ...to, year },
  ]
}

function withUnitOf(worded: string, bare: string): string {
  return `${worded.slice(0, worded.indexOf(' '))} ${bare}`
}
