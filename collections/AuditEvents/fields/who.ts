import type { Field } from 'payload'

import { roles } from '../../../src/domain/roles.ts'
import { kept, keptCode } from './kept.ts'

/**
 * Who acted, as text: an account may be renamed, and must not be held back from anything because
 * a row names it.
 */
export const who: Field[] = [
  kept(
    'actorName',
    { en: 'Who', vi: 'Người thực hiện' },
    { en: 'Their name at that time.', vi: 'Họ tên vào lúc đó.' },
  ),
  kept(
    'actorId',
    { en: 'Account', vi: 'Mã tài khoản' },
    { en: 'Of the account that acted.', vi: 'Mã của tài khoản đã thực hiện.' },
    { index: true },
  ),
  {
    name: 'actorType',
    type: 'select',
    label: { en: 'Kind of account', vi: 'Loại tài khoản' },
    admin: {
      description: {
        en: 'The system: a command, an import or a job, without anybody being logged in.',
        vi: 'Hệ thống: lệnh trên máy chủ, lần nhập dữ liệu hoặc việc tự động, không ai đăng nhập.',
      },
      readOnly: true,
    },
    options: [
      { label: { en: 'Person', vi: 'Người dùng' }, value: 'person' },
      { label: { en: 'Technical account', vi: 'Tài khoản kỹ thuật' }, value: 'technical' },
      { label: { en: 'System', vi: 'Hệ thống' }, value: 'system' },
      { label: { en: 'Not logged in', vi: 'Không đăng nhập' }, value: 'public' },
    ],
    required: true,
  },
  keptCode(
    'role',
    { en: 'Role', vi: 'Vai trò' },
    { en: 'What they were in this commune.', vi: 'Vai trò trong xã vào lúc đó.' },
    roles,
  ),
  kept(
    'ip',
    { en: 'Network address', vi: 'Địa chỉ mạng (IP)' },
    { en: 'Where the request came from.', vi: 'Nơi gửi yêu cầu đến.' },
  ),
  kept(
    'userAgent',
    { en: 'Browser', vi: 'Trình duyệt' },
    { en: 'As it names itself.', vi: 'Theo trình duyệt tự khai.' },
  ),
]
