import { collections } from '../../collections/index.ts'
import {
  delegatedRights,
  type Right,
  rights,
  type Rights,
  rightsOfKey,
  rightsOfWritingKey,
  type Role,
  roles,
  rolesWithinCommune,
} from '../domain/roles.ts'
import { unitPaths } from '../domain/unitPaths.ts'

/** In the order a cell lists them. */
const letters: [Right, string, string][] = [
  ['read', 'Đ', 'đọc cả nội dung chưa công khai'],
  ['create', 'T', 'tạo mới'],
  ['edit', 'S', 'sửa (lưu bản nháp)'],
  ['editOwn', 's', 'chỉ sửa bản nháp của mình'],
  ['submit', 'G', 'gửi biên tập'],
  ['take', 'N', 'nhận biên tập, trình duyệt, trả lại'],
  ['firstApprove', 'd', 'xem duyệt lần đầu, trả lại'],
  ['approve', 'D', 'duyệt, trả lại'],
  ['publish', 'X', 'xuất bản, hẹn giờ bản đã duyệt'],
  ['cancelSchedule', 'h', 'huỷ hẹn giờ'],
  ['publishUrgently', 'K', 'xuất bản khẩn (có đánh dấu, báo tỉnh)'],
  ['unpublish', 'B', 'đính chính, gỡ xuống'],
  ['archive', 'L', 'đưa vào lưu trữ'],
  ['restore', 'P', 'khôi phục thành bản nháp'],
  ['reportProgress', 'C', 'cập nhật tiến độ nhiệm vụ của đơn vị mình'],
  ['export', 'E', 'xuất dữ liệu'],
  ['delegate', 'U', 'uỷ quyền cho Phó Trưởng Ban hoặc Thư ký'],
  ['propose', 'V', 'đề xuất vai trò cho cán bộ của xã, chờ quản trị xác nhận'],
  ['deleteOwn', 'x', 'xoá bản nháp của mình chưa từng gửi'],
]

/**
 * The page docs/roles.md: what each role may do with what, as src/domain/roles.ts says and the
 * access rules enforce. Written by `npm run generate`.
 */
export function rolesPage(): string {
  const names = Object.keys(roles) as Role[]
  const labelOf = (slug: string) => {
    const label = collections.find((one) => one.slug === slug)?.labels?.plural
    return typeof label === 'object' ? label.vi : privateFields
  }
  const rows = Object.entries<Rights>(rights).map(([slug, held]) => [
    `${labelOf(slug)} \`${slug}\``,
    ...names.map((role) => cellOf(held[role])),
  ])
  return [
    '# Vai trò và quyền',
    '',
    'Do `npm run generate` viết từ `src/domain/roles.ts`; không sửa tay. Quyền chỉ có trong xã của',
    'vai trò; quản trị tỉnh có quyền ở mọi xã. Người không có ô nào thì chỉ thấy phần công khai.',
    '',
    ...rulesInWords(),
    '',
    '## Bảng quyền',
    '',
    ...letters.map(([, letter, meaning]) => `- **${letter}**: ${meaning}`),
    '',
    tableRow(['', ...names.map((role) => `${roles[role].vi}<br>\`${role}\``)]),
    tableRow(['-', ...names.map(() => '-')]),
    ...rows.map(tableRow),
    '',
  ].join('\n')
}

/** What the table does not show: days, units, who gives what, delegations, API keys. */
function rulesInWords(): string[] {
  const fields = Object.entries(unitPaths).map(([slug, path]) => `\`${slug}.${path}\``)
  const given = rolesWithinCommune.map((role) => roles[role].vi).join(', ')
  const delegates = Object.keys(delegatedRights) as (keyof typeof delegatedRights)[]
  const delegated = delegates.map((role) => `${roles[role].vi}: ${cellOf(delegatedRights[role])}`)
  return [
    '- **Thời hạn**: vai trò có hiệu lực từ “Từ ngày” đến hết “Đến hết ngày” (giờ Việt Nam), rồi tự hết.',
    '- **Đơn vị**: để trống là cả xã. Có ghi thì chỉ với nội dung của đơn vị đó và các đơn vị trực thuộc.',
    `- Đơn vị của nội dung ghi ở: ${fields.join(', ')}. Loại khác không thuộc đơn vị nào: chỉ thấy bản nháp của mình.`,
    `- **Giao vai trò**: quản trị tỉnh giao mọi vai trò; quản trị kỹ thuật chỉ giao trong xã mình: ${given}.`,
    '- **Tệp đính kèm** theo nội dung dùng tệp: ai đọc, sửa được nội dung thì đọc, sửa được (tiêu đề, mô tả) tệp của nội dung đó. Tệp chưa dùng ở đâu thì chỉ người tải lên thấy.',
    '- Ai được tạo hoặc sửa một loại nội dung thì tải tệp lên được; chỉ xoá được tệp của mình chưa từng công khai.',
    '- Không ai tự đổi vai trò, đơn vị, thời hạn của mình. Hệ thống ghi ai giao, lúc nào.',
    '- **Quản trị cuối cùng**: của mỗi xã, và của tỉnh, không khoá, xoá hay đặt thời hạn được.',
    `- **Uỷ quyền**: Trưởng Ban uỷ quyền có thời hạn, nhiều nhất một năm. Người được uỷ quyền có thêm (xem chữ ở dưới): ${delegated.join('; ')}.`,
    '- Uỷ quyền hết khi hết ngày, khi bị thu hồi, khi Trưởng Ban hoặc người nhận thôi chức vụ hay bị khoá.',
    `- **Tài khoản kỹ thuật** (khoá API): không đăng nhập được, chỉ có các quyền ${cellOf(rightsOfKey)} của vai trò.`,
    `- Đánh dấu “Được ghi” thì khoá API có thêm: ${cellOf(rightsOfWritingKey)}. Không bao giờ duyệt, xuất bản, gỡ bài.`,
  ]
}

const privateFields = 'Thông tin riêng của cán bộ'

function cellOf(held: readonly Right[] = []): string {
  return letters.flatMap(([right, letter]) => (held.includes(right) ? [letter] : [])).join(' ')
}

const tableRow = (cells: string[]): string => `| ${cells.join(' | ')} |`
