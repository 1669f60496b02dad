import { toNfc } from './toNfc.ts'

const mark = /(?<![\p{L}\p{N}])(?:(TUYỆT|TỐI)\s+)?MẬT(?![\p{L}\p{N}])/gu
const wordBefore = /([\p{L}\p{N}]+)[^\S\n]$/u
const wordAfter = /^[^\S\n]([\p{L}\p{N}]+)/u
const inCapitals = /^\p{Lu}+$/u

/** How the head of an official document begins, which a stamp beside it may run into. */
const letterheads = /^ (?:ỦY|UỶ|HỘI ĐỒNG|CỘNG H|ĐẢNG|BỘ|CÔNG AN|TỈNH|HUYỆN|XÃ|SỐ)(?!\p{Ll})/u

/**
 * The mark of a state secret (Luật Bảo vệ bí mật nhà nước 29/2018/QH14, Đ.8) as it is stamped on a
 * document: MẬT, TỐI MẬT, TUYỆT MẬT in capitals. Not a word that holds it in a heading in capitals
 * (BÍ MẬT NHÀ NƯỚC, MẬT ĐỘ DÂN SỐ, ĐỘ TUYỆT MẬT), nor talk of secrets in small letters.
 */
export function findSecrecyMark(given: string): null | string {
  const text = toNfc(given)
  for (const { 0: found, 1: degree, index } of text.matchAll(mark)) {
    const [, before = ''] = wordBefore.exec(text.slice(Math.max(0, index - 30), index)) ?? []
    const rest = text.slice(index + found.length, index + found.length + 30)
    const [, after = ''] = wordAfter.exec(rest) ?? []
    if (degree !== undefined && before !== 'ĐỘ') return `${degree} MẬT`
    const isPartOfWords =
      inCapitals.test(before) || (inCapitals.test(after) && !letterheads.test(rest))
    if (degree === undefined && !isPartOfWords) return 'MẬT'
  }
  return null
}
