import type { Sentence } from '../../src/domain/errors.ts'

/** What to do with something that is kept: where its form can retire it, and else. */
const remedies: Record<string, Sentence> = {
  people: {
    en: 'Fill in “Term to” for somebody who has left, or choose “Internal” at “Who sees it”.',
    vi: 'Hãy ghi “Nhiệm kỳ đến ngày” cho người đã thôi chức vụ, hoặc chọn “Nội bộ” ở “Phạm vi”.',
  },
  schedules: {
    en: 'Choose “Internal” at “Who sees it”, or correct it.',
    vi: 'Hãy chọn “Nội bộ” ở “Phạm vi”, hoặc sửa lại cho đúng.',
  },
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

/** What takes the place of deleting one of these; nothing where something else is said there. */
export const retirementOf = (collection: string): Sentence | undefined => remedies[collection]

/** @param isOld whether only versions that were public before still use it */
export const remedyFor = (collection: string, isOld: boolean): Sentence =>
  remedies[collection] ?? (isOld ? keptForOlderVersions : otherwise)
