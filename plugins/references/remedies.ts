import type { Sentence } from '../../src/domain/errors.ts'

/** What to do with something that is in use: where its form can retire it, and else. */
const remedies: Record<string, Sentence> = {
  sections: {
    en: 'Untick “Show in the menu” to retire it, or give these items another section first.',
    vi: 'Hãy bỏ đánh dấu “Hiện trên thanh menu” để ngừng sử dụng, hoặc chuyển các mục đó sang chuyên mục khác trước.',
  },
  units: {
    en: 'Retire it by “Valid to” instead of deleting it.',
    vi: 'Hãy ghi “Đến ngày” để ngừng sử dụng thay vì xoá.',
  },
}

const otherwise: Sentence = {
  en: 'Remove it from these items first.',
  vi: 'Hãy gỡ khỏi các mục đó trước khi xoá.',
}

export const remedyFor = (collection: string): Sentence => remedies[collection] ?? otherwise
