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
    name*                  text        Họ và tên | Full name
    email*                 email       Thư điện tử | Mail address
    disabled               checkbox    Khoá tài khoản | Disabled = false
    kind                   select      Loại tài khoản | Kind = "person"
    memberships            array       Vai trò | Roles
    memberships.role*      select      Vai trò | Role
    memberships.commune    →communes   Xã, phường | Commune
    memberships.units      →units[]≤50 Đơn vị | Units
    memberships.from       day         Từ ngày | From
    memberships.until      day         Đến hết ngày | Until
    memberships.status     select      Trạng thái | State = "active"
    memberships.mayWrite   checkbox    Được ghi | May write = false
    memberships.grantedBy? →users      Người giao | Given by
    memberships.grantedAt? date        Giao lúc | Given at
    apiKey                 text        Khoá API | API key
    disabledReason?        select      Lý do khoá | Why disabled
    lastLoginAt?           date        Đăng nhập gần nhất | Last login
    enabledAt?             date        Mở khoá lúc | Enabled again
  `,
  help: `
    name                 Hiện bên cạnh nội dung người này lưu. | Shown beside what this person saves.
    email                Dùng để đăng nhập. | The name to log in with.
    disabled             Không đăng nhập được; nội dung đã viết vẫn giữ. | Cannot log in; what was written stays.
    kind                 Tài khoản kỹ thuật dành cho phần mềm khác: dùng khoá API, không đăng nhập được. Không đổi được sau khi tạo. | A technical account is for another program: it has an API key and cannot log in. It cannot be changed later.
    memberships          Người này làm gì, ở xã nào. Có thể có nhiều dòng. | What this person is, and in which commune.
    memberships.role     Quyết định được làm những việc gì. | It decides what they may do.
    memberships.commune  Chỉ quản trị tỉnh mới để trống (mọi xã). | Empty only for the province: every commune.
    memberships.units    Chỉ nội dung của các đơn vị này và đơn vị trực thuộc. Để trống: cả xã. | Only content of these units and those below them. Empty: the whole commune.
    memberships.from     Để trống: có hiệu lực ngay. | Empty: from now on.
    memberships.until    Ngày cuối cùng; sau đó vai trò tự hết hiệu lực. Để trống: không thời hạn. | The last day; the role ends by itself. Empty: no end.
    memberships.status   Vai trò do Trưởng Ban, Phó Trưởng Ban đề xuất chỉ có hiệu lực khi quản trị chọn “Có hiệu lực”. | What a head has proposed gives no rights until an administrator sets it in force.
    memberships.mayWrite Dành cho khoá API: được lưu bản nháp. Không bao giờ được duyệt, xuất bản, gỡ bài. | For an API key: it may save drafts, too. It never approves, publishes or takes down.
    apiKey               Ít nhất 32 ký tự; chỉ hiện một lần khi tạo. Gửi kèm “Authorization: users API-Key …”. | At least 32 characters; shown once, when it is made. Sent as “Authorization: users API-Key …”.
    disabledReason       Tài khoản không ai dùng trong 45 ngày tự bị khoá; bỏ dấu khoá để dùng lại. | An account that nobody used for 45 days is disabled by itself; untick to enable it.
    lastLoginAt          Để trống nghĩa là chưa đăng nhập lần nào. | Empty: never yet.
  `,
  indexes: 'name kind memberships.commune memberships.from memberships.until',
  labels: ['Tài khoản | Account', 'Tài khoản | Accounts'],
  options: {
    kind: 'person technical',
    'memberships.status': 'active proposed',
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
