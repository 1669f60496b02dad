import type { Act, Place } from '../act.ts'

import { warningsAt } from '../checks/warningsAt.ts'
import { contentHash } from '../contentHash.ts'
import { dayOfPublication, whyNotReady } from '../readiness.ts'
import { savePublic } from '../save.ts'
import { tellProvince } from '../tell.ts'
import { whyAsk } from './asks.ts'

/**
 * The head of the board publishes alone when there is no time (a storm, a flood), also the own
 * text: marked as such, for readers too where there is a field for it, told to the province, looked at by somebody else afterwards (`approve`).
 */
export const publishUrgently: Act = {
  asks: [
    {
      ...whyAsk,
      help: { en: 'Told to the province.', vi: 'Nội dung này được báo cho quản trị tỉnh.' },
      label: { en: 'Why it cannot wait', vi: 'Vì sao phải đăng ngay' },
    },
  ],
  do: async (asked) => {
    const place = marked(asked)
    const { input, now, req } = place
    const by = req.user?.id ?? null
    await savePublic(place, {
      data: { ...markOf(place), ...dayOfPublication(place, now) },
      decisions: {
        approvedAt: now.toISOString(),
        approvedBy: by,
        approvedHash: await contentHash(place),
        note: input.note ?? null,
        problem: null,
        publishAt: null,
        urgentBy: by,
        urgentReviewedBy: null,
      },
      state: 'published',
    })
  },
  tell: tellProvince,
  verb: 'publishUrgently',
  warnings: warningsAt,
  whyNot: (place) => whyNotReady(marked(place)),
}

/** An outage nobody planned may be announced late when readers are told that it is urgent. */
const marked = (place: Place): Place => ({ ...place, doc: { ...place.doc, ...markOf(place) } })

const markOf = ({ collection }: Place): object =>
  collection.flattenedFields.some(({ name }) => name === 'urgent') ? { urgent: true } : {}
