/**
 * A stretch of the calendar as it is written: whole months (1–12), or one `date` of one month.
 * The year is null where it is not written.
 */
export type Stretch = {
  date: null | number
  firstMonth: number
  kind: 'day' | 'month' | 'months' | 'quarter' | 'year'
  lastMonth: number
  year: null | number
}

type Groups = Record<string, string | undefined>
type Shape = { pattern: RegExp; read: (groups: Groups) => Omit<Stretch, 'year'> }

const year = String.raw`(?: ?[/-] ?|,? ?nam | )(?<year>\d{4})`

const shapes: readonly Shape[] = [
  {
    pattern:
      /^(?:ngay )?(?<date>\d{1,2}) ?(?<sign>[/.-]) ?(?<month>\d{1,2}) ?\k<sign> ?(?<year>\d{4})$/,
    read: ({ date, month }) => ({ ...months('day', month, month), date: Number(date) }),
  },
  {
    pattern: new RegExp(
      String.raw`^(?:ngay )?(?<date>\d{1,2}) ?(?:/|thang) ?(?<month>\d{1,2})(?:${year})?$`,
    ),
    read: ({ date, month }) => ({ ...months('day', month, month), date: Number(date) }),
  },
  {
    pattern: new RegExp(String.raw`^thang (?<month>\d{1,2})(?:${year})?$`),
    read: ({ month }) => months('month', month, month),
  },
  {
    pattern: /^(?<month>\d{1,2}) ?\/ ?(?<year>\d{4})$/,
    read: ({ month }) => months('month', month, month),
  },
  {
    // Quý and quí are both written.
    pattern: new RegExp(`^qu[yi] (?<quarter>iv|i{1,3}|[1-4])(?:${year})?$`),
    read: ({ quarter }) => {
      const count = ['i', 'ii', 'iii', 'iv'].indexOf(String(quarter)) + 1 || Number(quarter)
      return months('quarter', count * 3 - 2, count * 3)
    },
  },
  {
    pattern: /^0?(?<count>[369]) thang dau nam(?: (?<year>\d{4}))?$/,
    read: ({ count }) => months('months', 1, count),
  },
  {
    pattern: /^0?(?<count>[36]) thang cuoi nam(?: (?<year>\d{4}))?$/,
    read: ({ count }) => months('months', 13 - Number(count), 12),
  },
  { pattern: /^(?:nam )?(?<year>\d{4})$/, read: () => months('year', 1, 12) },
  { pattern: /^trong nam$/, read: () => months('year', 1, 12) },
]

/**
 * Reads one day, month, quarter, part of a year or year from a folded text with single spaces and
 * plain hyphens: `quy i/2026`, `ngay 15 thang 6`, `6 thang dau nam 2026`. Null for anything else.
 * Whether the day exists is not looked at.
 */
export function readStretch(text: string): null | Stretch {
  for (const { pattern, read } of shapes) {
    const match = pattern.exec(text)
    if (!match) continue
    const groups = match.groups ?? {}
    return { ...read(groups), year: groups.year ? Number(groups.year) : null }
  }
  return null
}

function months(
  kind: Stretch['kind'],
  first: number | string | undefined,
  last: number | string | undefined,
): Omit<Stretch, 'year'> {
  return { date: null, firstMonth: Number(first), kind, lastMonth: Number(last) }
}
