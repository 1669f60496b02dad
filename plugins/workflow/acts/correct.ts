import type { Act, Ask, Place } from '../act.ts'

import { holds } from '../../../src/access/holds.ts'
import { warningsSinceApproval } from '../checks/confirmed.ts'
import { secretsOfWords, warningsOfWords } from '../checks/ofWords.ts'
import { newRowId } from '../newRowId.ts'
import { saveLive } from '../save.ts'
import { publishApproved, whyNotPublish } from './publish.ts'

const asks = [
  {
    name: 'wrong',
    type: 'text',
    help: { en: 'As it stood on the page.', vi: 'Ghi đúng như đã đăng.' },
    label: { en: 'What was wrong', vi: 'Nội dung sai' },
    required: true,
  },
  {
    name: 'text',
    type: 'text',
    help: { en: 'Readers see it on the page.', vi: 'Bạn đọc thấy dòng này trên trang.' },
    label: { en: 'What is right', vi: 'Đính chính thành' },
    required: true,
  },
] as const satisfies Ask[]

/**
 * Says on the public page what was wrong and what is right, with the date; the old text is kept
 * there. Where a corrected version has been approved meanwhile, it becomes public with the note.
 */
export const correct: Act = {
  asks: [...asks],
  do: async (place) => {
    const { input, live, now, req } = place
    const by = req.user?.id ?? null
    const entry = {
      id: newRowId(),
      at: now.toISOString(),
      by,
      text: input.text,
      wrong: input.wrong,
    }
    const corrections = [...((live?.corrections ?? []) as object[]), entry]
    if (await publishesApproved(place)) return publishApproved(place, { corrections })
    return saveLive(place, { data: { corrections }, state: 'corrected' })
  },
  verb: 'correct',
  warnings: async (place) => [
    ...(await warningsOfWords([...asks], place)),
    ...((await publishesApproved(place)) ? await warningsSinceApproval(place) : []),
  ],
  whyNot: async (place) => [
    ...secretsOfWords([...asks], place),
    ...((await publishesApproved(place)) ? await whyNotPublish(place, place.now) : []),
  ],
}

/** Who may not publish what is approved (another unit's) corrects what is public alone. */
const publishesApproved = async ({ collection, doc, req, state }: Place): Promise<boolean> =>
  state === 'approved' && (await holds(req, collection.slug, 'publish', doc))
