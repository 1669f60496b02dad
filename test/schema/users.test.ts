import { describeCollection } from '../support/describeCollection.ts'

describeCollection('users', {
  access: {
    create: 'technicalAdmin provinceAdmin',
    delete: '',
    public: false,
    read: 'everybody who works here',
    readVersions: '',
    unlock: 'technicalAdmin provinceAdmin',
    update: 'everybody who works here',
  },
  fields: `
    name*               text      Họ và tên | Full name
    email*              email     Thư điện tử | Mail address
    disabled            checkbox  Khoá tài khoản | Disabled = false
    memberships         array     Vai trò | Roles
    memberships.role*   select    Vai trò | Role
    memberships.commune →communes Xã, phường | Commune
    disabledReason?     select    Lý do khoá | Why disabled
    lastLoginAt?        date      Đăng nhập gần nhất | Last login
    enabledAt?          date      Mở khoá lúc | Enabled again
  `,
  help: `
    name                Hiện bên cạnh nội dung người này lưu. | Shown beside what this person saves.
    email               Dùng để đăng nhập. | The name to log in with.
    disabled            Không đăng nhập được; nội dung đã viết vẫn giữ. | Cannot log in; what was written stays.
    memberships         Người này làm gì, ở xã nào. Có thể có nhiều dòng. | What this person is, and in which commune.
    memberships.role    Quyết định được làm những việc gì. | It decides what they may do.
    memberships.commune Chỉ quản trị tỉnh mới để trống (mọi xã). | Empty only for the province: every commune.
    disabledReason      Tài khoản không ai dùng trong 45 ngày tự bị khoá; bỏ dấu khoá để dùng lại. | An account that nobody used for 45 days is disabled by itself; untick to enable it.
    lastLoginAt         Để trống nghĩa là chưa đăng nhập lần nào. | Empty: never yet.
  `,
  indexes: 'name memberships.commune',
  labels: ['Tài khoản | Account', 'Tài khoản | Accounts'],
  options: {
    disabledReason: 'idle administrator',
    'memberships.role': `
      contributor editor secretary deputyHead head recordsClerk specialist technicalAdmin
      provinceAdmin
    `,
  },
  sort: 'name',
  title: 'name',
  versions: false,
})
