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

const keptForOlderVersions: Sentence = {
  en: 'What was public stays whole: stop using it, do not delete it.',
  vi: 'Bản đã công khai phải giữ nguyên: hãy ngừng sử dụng, không xoá.',
}

/** @param isOld whether only versions that were public before still use it */
export const remedyFor = (collection: string, isOld: boolean): Sentence =>
  remedies[collection] ?? (isOld ? keptForOlderVersions : otherwise)
