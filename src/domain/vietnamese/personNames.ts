/**
 * Family names of Vietnam: the common ones of the Kinh, Tày, Nùng, Thái, Mường, Chăm and Bru-Vân
 * Kiều. Those that are also everyday words (Từ, Kim, Hoa) are left out: rather a name missed than
 * a sentence taken for one.
 */
const familyNames = (
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Mai Trịnh ' +
  'Đào Cao Phùng Tô Lương Hà Tạ Chu Châu Thái Quách Kiều Vương Lưu Tống Triệu Nghiêm Tôn Thân Bạch ' +
  'Doãn Văn Trương Nông Hứa Lò Vi Lù Sầm Ma Quàng Giàng Vàng Sùng Thào Lường Cầm Tòng Khuất Mạc ' +
  'Ninh Diệp Viên Uông Âu Thạch Cù Ngân Khúc Thẩm Giáp Cung Đàm Lại Lã Lữ Phí Tăng Thiều Tiêu Hầu Mẫn'
).split(' ')

/** Places whose names begin like a person's: "trẻ em Hà Nội". */
const places =
  'Hà (?:Nội|Giang|Nam|Tĩnh|Đông|Lan|Tiên)|Cao Bằng|Lâm Đồng|Thái (?:Bình|Nguyên|Lan)|Ninh (?:Bình|Thuận)|Lý Sơn|Lai Châu|Hồ Chí Minh'

/** Bodies whose names begin like a person's: "các em Đoàn Thanh niên". */
const bodies =
  '(?:Đoàn|ĐOÀN) (?:[Tt]hanh (?:[Nn]iên|[Tt]ra)|THANH (?:NIÊN|TRA)|TN|[Đđ]ại (?:biểu|diện)|ĐẠI BIỂU|Xã|Phường|Trường)'

/** What a person is often follows the name without a comma. */
const posts =
  'Chủ tịch|Phó|Bí thư|Giám đốc|Công (?:an|chức)|Cán bộ|Đại biểu|(?:Hiệu|Tổ|Trạm) trưởng|Trưởng (?:thôn|phòng|ban|công an|trạm|bản|khu)'

const anyCase = (words: readonly string[]): string =>
  words
    .flatMap((word) => [word, word[0]?.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')

const titles = anyCase('ông bà anh chị em cháu cô chú bác cụ thầy'.split(' '))
const name = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d]|[Tt]rẻ )(?:${titles})[ \u00a0:)]{1,4}(?!(?:${places})(?!\p{L})|${bodies})` +
    String.raw`(?<name>(?:${anyCase(familyNames)})(?:[ \u00a0](?!(?:${posts})(?!\p{L}))\p{Lu}[\p{L}’']*){1,4})(?!\p{L})`,
  'gu',
)

/** Where names of persons stand in a composed text: two to five words behind ông, bà, anh, chị … */
export function personNames(text: string): [start: number, end: number][] {
  return [...text.matchAll(name)].map(({ 0: match, groups, index }) => {
    const end = index + match.length
    return [end - String(groups?.name).length, end]
  })
}
