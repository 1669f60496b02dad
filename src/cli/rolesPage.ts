import { collections } from '../../collections/index.ts'
import { type Right, rights, type Rights, type Role, roles } from '../domain/roles.ts'

/** In the order a cell lists them. */
const letters: [Right, string, string][] = [
  ['read', 'Đ', 'đọc cả nội dung chưa công khai'],
  ['create', 'T', 'tạo mới'],
  ['edit', 'S', 'sửa (lưu bản nháp)'],
  ['editOwn', 's', 'chỉ sửa bản nháp của mình'],
  ['publish', 'X', 'xuất bản, gỡ xuống'],
  ['deleteOwn', 'x', 'xoá bản nháp của mình chưa từng công khai'],
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
