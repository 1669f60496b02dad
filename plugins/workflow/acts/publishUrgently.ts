import type { Act } from '../act.ts'

import { contentHash } from '../contentHash.ts'
import { dayOfPublication, whyNotReady } from '../readiness.ts'
import { savePublic } from '../save.ts'
import { tellProvince } from '../tell.ts'
import { whyAsk } from './asks.ts'

/**
 * The head of the board publishes alone when there is no time (a storm, a flood), also the own
 * text: marked as such, told to the province, looked at by somebody else afterwards (`approve`).
 */
export const publishUrgently: Act = {
  asks: [
    {
      ...whyAsk,
      help: { en: 'Told to the province.', vi: 'Nội dung này được báo cho quản trị tỉnh.' },
      label: { en: 'Why it cannot wait', vi: 'Vì sao phải đăng ngay' },
    },
  ],
  confirmsWarnings: true,
  do: async (place) => {
    const { input, now, req } = place
    const by = req.user?.id ?? null
    await savePublic(place, {
      data: dayOfPublication(place, now),
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
  whyNot: whyNotReady,
}
