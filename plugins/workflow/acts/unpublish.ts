import type { Act, Ask } from '../act.ts'

import { withdrawalReasons } from '../../../src/domain/states.ts'
import { hideFiles } from '../files/hideFiles.ts'
import { unfilled } from '../reasons.ts'
import { saveLive } from '../save.ts'
import { tellOfWithdrawal } from '../tell.ts'
import { noteAsk } from './asks.ts'

const ownWords: Ask = {
  ...noteAsk,
  label: { en: 'In words', vi: 'Nêu rõ lý do' },
  requiredWhen: { name: 'reason', value: 'khac' },
}

/**
 * Takes down what is public: its address answers 410 from then on, nothing is lost. Reason and
 * basis are kept; the way back is a new approval. What is scheduled is called off first.
 */
export const unpublish: Act = {
  asks: [
    {
      name: 'reason',
      type: 'choice',
      label: { en: 'Reason', vi: 'Lý do gỡ' },
      options: withdrawalReasons,
      required: true,
    },
    {
      name: 'basis',
      type: 'text',
      help: {
        en: 'Number and day of the decision, or who asked for it.',
        vi: 'Số, ngày văn bản chỉ đạo hoặc người yêu cầu.',
      },
      label: { en: 'Basis', vi: 'Căn cứ' },
      required: true,
    },
    ownWords,
  ],
  do: async (place) => {
    const { input, req } = place
    await saveLive(place, {
      decisions: {
        note: input.note ?? null,
        publishAt: null,
        withdrawalBasis: input.basis ?? null,
        withdrawalReason: input.reason ?? null,
        withdrawnBy: req.user?.id ?? null,
      },
      isTakenDown: true,
      state: 'unpublished',
    })
    await hideFiles(place)
  },
  tell: tellOfWithdrawal,
  verb: 'unpublish',
  whyNot: ({ input }) =>
    input.reason === 'khac' && !input.note ? [unfilled('note', ownWords.label)] : [],
}
