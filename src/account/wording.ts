'use client'

import { useTranslation } from '@payloadcms/ui'

import { languageOf } from '../domain/languageOf.ts'

const vi = {
  address: 'Địa chỉ IP',
  browser: 'Trình duyệt',
  cancel: 'Thôi',
  changePassword: 'Đổi mật khẩu',
  code: 'Mã xác thực (6 số) hoặc mã dự phòng',
  codeHint:
    'Mở ứng dụng xác thực trên điện thoại để xem mã. Mất điện thoại thì nhập một mã dự phòng.',
  codeWrong: 'Mã không đúng hoặc đã dùng rồi. Hãy chờ mã mới rồi thử lại.',
  confirm: 'Xác nhận',
  continue: 'Tiếp tục',
  copied: 'Đã sao chép.',
  copy: 'Sao chép',
  current: 'Phiên này',
  currentPassword: 'Mật khẩu hiện tại',
  done: 'Tôi đã cất các mã này',
  end: 'Kết thúc phiên',
  endOthers: 'Kết thúc mọi phiên khác',
  ended: 'Phiên làm việc đã hết',
  endedText:
    'Để an toàn, phiên kết thúc vì lâu không có thao tác. Nội dung đang nhập vẫn còn trên màn hình: đăng nhập lại để làm tiếp.',
  failed: 'Không kết nối được máy chủ. Hãy thử lại.',
  firstCode: 'Mã 6 số ứng dụng đang hiện',
  goOn: 'Tiếp tục làm việc',
  key: 'Không quét được thì nhập khoá này vào ứng dụng:',
  lastActive: 'Hoạt động gần nhất',
  leave: 'Về trang đăng nhập (bỏ nội dung đang nhập)',
  login: 'Đăng nhập',
  logout: 'Đăng xuất',
  lostPhone: 'Gỡ xác thực hai bước',
  lostPhoneAsk:
    'Dùng khi chủ tài khoản mất điện thoại và hết mã dự phòng. Mọi phiên của tài khoản kết thúc. Gỡ?',
  lostPhoneDone: 'Đã gỡ xác thực hai bước của tài khoản này.',
  newPassword: 'Mật khẩu mới',
  newPasswordAgain: 'Nhập lại mật khẩu mới',
  newPasswordHint:
    'Ít nhất 14 ký tự (12 nếu đã bật xác thực hai bước): vài từ không liên quan đến nhau.',
  notRepeated: 'Hai lần nhập mật khẩu mới không giống nhau.',
  off: 'Chưa bật. Bật để người biết mật khẩu vẫn không vào được tài khoản.',
  on: 'Đang bật: đăng nhập cần mật khẩu và mã trên điện thoại.',
  ownAddress:
    'Đổi mật khẩu cần mật khẩu hiện tại, và kết thúc các phiên ở nơi khác. Muốn đổi thư điện tử đăng nhập, hãy nhờ quản trị viên.',
  password: 'Mật khẩu',
  passwordAgain: 'Nhập lại mật khẩu của bạn',
  passwordChanged: 'Đã đổi mật khẩu. Các phiên ở nơi khác đã kết thúc.',
  print: 'In',
  recovery: 'Mã dự phòng',
  recoveryText:
    'Mỗi mã dùng được một lần, khi không có điện thoại. Các mã chỉ hiện lần này: hãy in hoặc chép lại, cất nơi an toàn.',
  remaining: 'Phiên sẽ kết thúc sau {time} nếu không có thao tác nào.',
  required:
    'Tài khoản này duyệt bài hoặc quản trị, nên phải bật xác thực hai bước trước khi làm việc.',
  scan: 'Mở ứng dụng xác thực (Google Authenticator, Microsoft Authenticator…), chọn thêm tài khoản và quét mã này:',
  secondFactor: 'Xác thực hai bước',
  sessions: 'Các phiên đang đăng nhập',
  setUp: 'Bật xác thực hai bước',
  setUpAgain: 'Đổi điện thoại',
  since: 'Từ lúc',
  turnOff: 'Tắt',
  turnedOff: 'Đã tắt xác thực hai bước.',
  turnedOn: 'Đã bật xác thực hai bước.',
  warning: 'Phiên làm việc sắp hết',
}

const en: typeof vi = {
  address: 'IP address',
  browser: 'Browser',
  cancel: 'Cancel',
  changePassword: 'Change the password',
  code: 'Code (6 digits) or recovery code',
  codeHint:
    'Open the authenticator app on your phone to see the code. Without the phone enter a recovery code.',
  codeWrong: 'The code is wrong or was used already. Wait for the next one.',
  confirm: 'Confirm',
  continue: 'Continue',
  copied: 'Copied.',
  copy: 'Copy',
  current: 'This session',
  currentPassword: 'Current password',
  done: 'I have put these codes away',
  end: 'End session',
  endOthers: 'End all other sessions',
  ended: 'The session has ended',
  endedText:
    'For safety a session ends when nothing was done for long. What you typed is still on the screen: log in to go on.',
  failed: 'The server cannot be reached. Try again.',
  firstCode: 'The 6 digits the app shows',
  goOn: 'Go on working',
  key: 'If you cannot scan it, enter this key in the app:',
  lastActive: 'Last active',
  leave: 'To the login page (what was typed is lost)',
  login: 'Log in',
  logout: 'Log out',
  lostPhone: 'Take two-step verification off',
  lostPhoneAsk:
    'For an owner who lost the phone and has no recovery codes left. All sessions of the account end. Take it off?',
  lostPhoneDone: 'Two-step verification of this account is off.',
  newPassword: 'New password',
  newPasswordAgain: 'New password again',
  newPasswordHint:
    'At least 14 characters (12 with two-step verification): several words that do not belong together.',
  notRepeated: 'The new password was typed differently the second time.',
  off: 'Off. Turn it on so that who knows the password still cannot get in.',
  on: 'On: logging in needs the password and a code of the phone.',
  ownAddress:
    'Changing the password asks for the current one and ends your sessions elsewhere. An administrator changes the mail address.',
  password: 'Password',
  passwordAgain: 'Your password again',
  passwordChanged: 'The password is changed. Sessions elsewhere have ended.',
  print: 'Print',
  recovery: 'Recovery codes',
  recoveryText:
    'Each is good once, when the phone is not at hand. They are shown this once: print or copy them and put them away.',
  remaining: 'The session ends in {time} if nothing is done.',
  required: 'This account approves or administers: two-step verification has to be set up first.',
  scan: 'Open an authenticator app (Google Authenticator, Microsoft Authenticator…), add an account and scan this:',
  secondFactor: 'Two-step verification',
  sessions: 'Where you are logged in',
  setUp: 'Turn on two-step verification',
  setUpAgain: 'Change the phone',
  since: 'Since',
  turnOff: 'Turn off',
  turnedOff: 'Two-step verification is off.',
  turnedOn: 'Two-step verification is on.',
  warning: 'The session is about to end',
}

export type Words = typeof vi

/** The words of these screens in the language of the admin. */
export function useWords(): Words {
  const { i18n } = useTranslation()
  return languageOf(i18n) === 'vi' ? vi : en
}
