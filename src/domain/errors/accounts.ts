import type { ErrorTable } from '../errors.ts'

/** Passwords, second factors and sessions of one's own account. */
export const accountErrors = {
  CP_ACCOUNT_CODE_NEEDED: {
    en: 'Enter the code of your authenticator app, or a recovery code.',
    status: 401,
    vi: 'Hãy nhập mã trong ứng dụng xác thực, hoặc một mã dự phòng.',
  },
  CP_ACCOUNT_CODE_WRONG: {
    en: 'The code is wrong or was used already. Wait for the next one and try again.',
    status: 400,
    vi: 'Mã không đúng hoặc đã dùng rồi. Hãy chờ mã mới rồi thử lại.',
  },
  CP_ACCOUNT_PROPOSAL_EMAIL: {
    en: '“{label}”: this account goes by another address. Ask the person, and who looks after accounts: a new password is sent to the address of the account.',
    status: 400,
    vi: '“{label}”: tài khoản này dùng địa chỉ khác. Hãy hỏi lại người này và quản trị kỹ thuật, vì mật khẩu mới được gửi tới địa chỉ của tài khoản.',
  },
  CP_ACCOUNT_EMAIL_OWN: {
    en: 'An administrator changes your mail address (of somebody who approves: the province), because mails for a new password go there.',
    status: 403,
    vi: 'Thư điện tử của bạn do quản trị viên đổi (của người duyệt bài: quản trị tỉnh), vì thư đặt lại mật khẩu được gửi tới đó.',
  },
  CP_ACCOUNT_MFA_NOT_BEGUN: {
    en: 'Begin setting up two-step verification first; a key that was shown is valid for 15 minutes.',
    status: 409,
    vi: 'Hãy bắt đầu cài đặt xác thực hai bước trước; khoá đã hiện chỉ dùng được trong 15 phút.',
  },
  CP_ACCOUNT_MFA_OFF: {
    en: 'Two-step verification is not set up for this account.',
    status: 409,
    vi: 'Tài khoản này chưa bật xác thực hai bước.',
  },
  CP_ACCOUNT_MFA_REQUIRED: {
    en: 'This account approves or administers: two-step verification has to be set up first, and stays on.',
    status: 403,
    vi: 'Tài khoản này duyệt bài hoặc quản trị: phải bật xác thực hai bước trước khi làm việc, và không được tắt.',
  },
  CP_ACCOUNT_PASSWORD_COMMON: {
    en: 'This password is guessed easily. Choose several words that do not belong together.',
    status: 400,
    vi: 'Mật khẩu này dễ đoán. Hãy chọn vài từ không liên quan đến nhau.',
  },
  CP_ACCOUNT_PASSWORD_NAMED: {
    en: 'The password must not contain the name, the mail address or the commune of the account.',
    status: 400,
    vi: 'Mật khẩu không được chứa họ tên, địa chỉ thư hoặc tên xã, phường của tài khoản.',
  },
  CP_ACCOUNT_PASSWORD_OUTGROWN: {
    en: 'This password is shorter than {min} characters, which is enough with two-step verification only. Set a new one by mail: “Forgot password?”.',
    status: 403,
    vi: 'Mật khẩu này ngắn hơn {min} ký tự, chỉ đủ khi có xác thực hai bước. Hãy đặt mật khẩu mới bằng “Quên mật khẩu?”.',
  },
  CP_ACCOUNT_PASSWORD_OWN: {
    en: 'Change your own password on the account page, with the one you have (POST /api/users/password).',
    status: 403,
    vi: 'Hãy đổi mật khẩu của mình ở trang Tài khoản, cần nhập mật khẩu hiện tại (POST /api/users/password).',
  },
  CP_ACCOUNT_PASSWORD_REPEATED: {
    en: 'The password repeats a few characters. Choose several words that do not belong together.',
    status: 400,
    vi: 'Mật khẩu chỉ lặp lại vài ký tự. Hãy chọn vài từ không liên quan đến nhau.',
  },
  CP_ACCOUNT_PASSWORD_WRONG: {
    en: 'The password is wrong.',
    status: 400,
    vi: 'Mật khẩu không đúng.',
  },
} as const satisfies ErrorTable
