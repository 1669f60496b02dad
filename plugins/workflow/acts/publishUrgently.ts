import type { Act, Place } from '../act.ts'

import { type Warning, warningOf } from '../../../src/domain/warnings.ts'
import { warningsAt } from '../checks/warningsAt.ts'
import { contentHash } from '../contentHash.ts'
import { dayOfPublication, whyNotReady } from '../readiness.ts'
import { savePublic } from '../save.ts'
import { peopleOfProvince, tellProvince } from '../tell.ts'
import { writersOfWhole } from '../writersOfWhole.ts'
import { whyAsk } from './asks.ts'
import { whyOver } from './publish.ts'

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
        // Its tasks and files are public from now on, and say no more who wrote them.
        writers: await writersOfWhole(place),
      },
      state: 'published',
    })
  },
  tell: tellProvince,
  verb: 'publishUrgently',
  warnings: async (place) => [...(await warningsAt(place)), ...(await warningOfSilence(place))],
  whyNot: async (place) => [...whyOver(place, place.now), ...(await whyNotReady(marked(place)))],
}

/** A report that reaches nobody is no report. */
async function warningOfSilence({ req }: Place): Promise<Warning[]> {
  return (await peopleOfProvince(req)).length > 0 ? [] : [warningOf('nobodyToTell')]
}

/** An outage nobody planned may be announced late when readers are told that it is urgent. */
const marked = (place: Place): Place => ({ ...place, doc: { ...place.doc, ...markOf(place) } })

const markOf = ({ collection }: Place): object =>
  collection.flattenedFields.some(({ name }) => name === 'urgent') ? { urgent: true } : {}
