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
  CP_ACCOUNT_PASSWORD_SHORT: {
    en: 'The password must have at least {min} characters.',
    status: 400,
    vi: 'Mật khẩu phải có ít nhất {min} ký tự.',
  },
  CP_ACCOUNT_ROLE_NOT_YOURS: {
    en: 'You cannot give a role or a commune that is not yours to give.',
    status: 403,
    vi: 'Bạn không thể giao vai trò hoặc xã ngoài quyền của mình.',
  },
} as const satisfies ErrorTable
