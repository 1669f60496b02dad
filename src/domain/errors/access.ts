import type { ErrorTable } from '../errors.ts'

/** Who may do what, and accounts. */
export const accessErrors = {
  CP_ACCESS_FORBIDDEN: {
    en: 'You are not allowed to do this.',
    status: 403,
    vi: 'Bạn không được phép thực hiện việc này.',
  },
  CP_ACCESS_LOGIN_FAILED: {
    en: 'The email or password is wrong, or the account is locked.',
    status: 401,
    vi: 'Sai email hoặc mật khẩu, hoặc tài khoản đang bị khoá.',
  },
  CP_ACCESS_TOO_MANY: {
    en: 'Too many attempts. Wait a few minutes and try again.',
    status: 429,
    vi: 'Bạn thử quá nhiều lần. Hãy chờ vài phút rồi thử lại.',
  },
  CP_ACCOUNT_APPROVER_OWN: {
    en: '“{label}”: this account approves or publishes what the public reads, by its role or by a delegation, so its owner sets it. A new password is set by mail: “Forgot password?” on the login page. A mail address is changed by the province.',
    status: 403,
    vi: '“{label}”: tài khoản này duyệt hoặc xuất bản bài (theo vai trò hoặc được uỷ quyền) nên do chủ tài khoản tự đặt. Mật khẩu mới: bấm “Quên mật khẩu?” ở trang đăng nhập để nhận thư. Thư điện tử do quản trị tỉnh đổi.',
  },
  CP_ACCOUNT_EMAIL_TAKEN: {
    en: 'There is already an account with the mail address {value}.',
    status: 400,
    vi: 'Đã có tài khoản dùng thư điện tử {value}.',
  },
  CP_ACCOUNT_FIRST_BY_COMMAND: {
    en: 'The first administrator is made on the server: npm run commune -- users create-admin',
    status: 403,
    vi: 'Tài khoản quản trị đầu tiên chỉ được tạo trên máy chủ: npm run commune -- users create-admin',
  },
  CP_ACCOUNT_KEY_ADMIN: {
    en: 'An administrator’s API key only reads: “{label}” is not for this role.',
    status: 400,
    vi: 'Khoá API của vai trò quản trị chỉ được đọc, không đánh dấu “{label}” được.',
  },
  CP_ACCOUNT_KEY_PASSWORD: {
    en: 'A technical account has no password: it uses its API key.',
    status: 400,
    vi: 'Tài khoản kỹ thuật không có mật khẩu, chỉ dùng khoá API.',
  },
  CP_ACCOUNT_KEY_PERSON: {
    en: 'A person’s account has no API key: make a technical account for the program.',
    status: 400,
    vi: 'Tài khoản của cán bộ không có khoá API. Hãy tạo tài khoản kỹ thuật cho phần mềm.',
  },
  CP_ACCOUNT_KEY_SHORT: {
    en: 'An API key has at least {min} characters.',
    status: 400,
    vi: 'Khoá API phải có ít nhất {min} ký tự.',
  },
  CP_ACCOUNT_LAST_ADMIN: {
    en: 'This is the last administrator. Make somebody else administrator, without a last day, first.',
    status: 409,
    vi: 'Đây là quản trị viên cuối cùng. Hãy giao quyền quản trị không thời hạn cho người khác trước.',
  },
  CP_ACCOUNT_PASSWORD_SHORT: {
    en: 'The password must have at least {min} characters.',
    status: 400,
    vi: 'Mật khẩu phải có ít nhất {min} ký tự.',
  },
  CP_ACCOUNT_PROVINCE_COMMUNE: {
    en: 'The province administrator looks after every commune: leave “{label}” empty.',
    status: 400,
    vi: 'Quản trị tỉnh phụ trách mọi xã: hãy để trống “{label}”.',
  },
  CP_ACCOUNT_ROLE_NOT_YOURS: {
    en: 'You cannot give a role or a commune that is not yours to give. A head or deputy head is given by the province, or proposed by a head or deputy head of the commune and then confirmed by its technical administrator.',
    status: 403,
    vi: 'Bạn không thể giao vai trò hoặc xã ngoài quyền của mình. Trưởng, Phó Trưởng Ban Biên tập do quản trị tỉnh giao, hoặc do Trưởng, Phó Trưởng Ban của xã đề xuất rồi quản trị kỹ thuật xác nhận.',
  },
  CP_ACCOUNT_UNITS_ADMIN: {
    en: 'An administrator looks after the whole commune: leave “{label}” empty.',
    status: 400,
    vi: 'Quản trị viên phụ trách cả xã: hãy để trống “{label}”.',
  },
  CP_ACCOUNT_UNIT_FOREIGN: {
    en: '“{label}”: choose units of the commune of this role.',
    status: 400,
    vi: '“{label}”: hãy chọn đơn vị thuộc xã của vai trò này.',
  },
  CP_DELEGATION_BEGUN: {
    en: 'This delegation has begun: it can only be revoked.',
    status: 409,
    vi: 'Uỷ quyền đã có hiệu lực nên chỉ có thể thu hồi.',
  },
  CP_DELEGATION_LONG: {
    en: 'A delegation lasts a year at most: until {last} at the latest.',
    status: 400,
    vi: 'Mỗi lần uỷ quyền dài nhất một năm, chậm nhất đến hết ngày {last}.',
  },
  CP_DELEGATION_PAST: {
    en: '“{label}”: a delegation begins today ({day}) at the earliest.',
    status: 400,
    vi: '“{label}”: uỷ quyền chỉ bắt đầu từ hôm nay ({day}) trở đi.',
  },
  CP_DELEGATION_TO: {
    en: '“{label}”: choose a deputy head or the secretary of the editorial board of this commune.',
    status: 400,
    vi: '“{label}”: hãy chọn Phó Trưởng Ban hoặc Thư ký Ban Biên tập của xã này.',
  },
  CP_UNIT_NOT_YOURS: {
    en: '“{label}”: this is not a unit you work for.',
    status: 403,
    vi: '“{label}”: đơn vị này không thuộc phạm vi được giao cho bạn.',
  },
} as const satisfies ErrorTable
