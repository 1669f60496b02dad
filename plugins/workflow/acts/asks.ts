import type { Ask } from '../act.ts'

export const noteAsk: Ask = {
  name: 'note',
  type: 'text',
  help: {
    en: 'For the next person; not public.',
    vi: 'Lời nhắn cho người xử lý tiếp; không công khai.',
  },
  label: { en: 'Note', vi: 'Ghi chú' },
  required: false,
}

/** The same note, when it says why. */
export const whyAsk: Ask = {
  ...noteAsk,
  help: { en: 'What has to be done.', vi: 'Nêu rõ cần sửa gì, vì sao.' },
  required: true,
}
