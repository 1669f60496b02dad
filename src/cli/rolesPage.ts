import { collections } from '../../collections/index.ts'
import { type Right, rights, type Rights, type Role, roles } from '../domain/roles.ts'

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
    ...letters.map(([, letter, meaning]) => `- **${letter}**: ${meaning}`),
    '',
    tableRow(['', ...names.map((role) => `${roles[role].vi}<br>\`${role}\``)]),
    tableRow(['-', ...names.map(() => '-')]),
    ...rows.map(tableRow),
    '',
  ].join('\n')
}

const privateFields = 'Thông tin riêng của cán bộ'

function cellOf(held: readonly Right[] = []): string {
  return letters.flatMap(([right, letter]) => (held.includes(right) ? [letter] : [])).join(' ')
}

const tableRow = (cells: string[]): string => `| ${cells.join(' | ')} |`
