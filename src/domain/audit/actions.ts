import type { Sentence } from '../errors.ts'

/**
 * Everything the audit trail knows by name. Stored names: never renamed or removed, since old rows
 * keep them and their hashes; the labels may change.
 */
export const auditActions = {
  // Accounts
  login: { en: 'Log in', vi: 'Đăng nhập' },
  loginFailed: { en: 'Failed log-in', vi: 'Đăng nhập không thành công' },
  loginsRefused: { en: 'Too many log-ins', vi: 'Chặn vì thử đăng nhập quá nhiều lần' },
  logout: { en: 'Log out', vi: 'Đăng xuất' },
  accountLocked: { en: 'Account locked for a while', vi: 'Tài khoản bị khoá tạm thời' },
  accountUnlocked: { en: 'Account unlocked', vi: 'Mở khoá tài khoản' },
  passwordResetAsked: { en: 'Password reset asked for', vi: 'Yêu cầu đặt lại mật khẩu' },
  passwordReset: { en: 'Password set anew', vi: 'Đặt lại mật khẩu' },
  passwordChanged: { en: 'Password changed', vi: 'Đổi mật khẩu' },
  secondFactor: { en: 'Second factor changed', vi: 'Thay đổi xác thực hai lớp' },
  sessionsEnded: { en: 'Sessions ended', vi: 'Kết thúc các phiên đăng nhập' },
  grant: { en: 'Roles changed', vi: 'Thay đổi vai trò, tình trạng tài khoản' },
  delegate: { en: 'Delegation', vi: 'Uỷ quyền' },
  // What happens to an item
  create: { en: 'Made', vi: 'Tạo mới' },
  save: { en: 'Saved', vi: 'Lưu' },
  saveDraft: { en: 'Draft saved', vi: 'Lưu bản nháp' },
  restoreVersion: { en: 'Older version restored', vi: 'Khôi phục phiên bản cũ' },
  trash: { en: 'Moved to the trash', vi: 'Chuyển vào thùng rác' },
  untrash: { en: 'Taken out of the trash', vi: 'Lấy lại từ thùng rác' },
  delete: { en: 'Deleted', vi: 'Xoá' },
  takeOver: { en: 'Editing taken over', vi: 'Giành quyền sửa' },
  // Editorial acts
  submit: { en: 'Submitted', vi: 'Gửi biên tập' },
  take: { en: 'Taken for editing', vi: 'Nhận biên tập' },
  requestReview: { en: 'Review asked for', vi: 'Trình duyệt' },
  return: { en: 'Returned', vi: 'Trả lại' },
  firstApprove: { en: 'Approved at first sight', vi: 'Duyệt lần đầu' },
  approve: { en: 'Approved', vi: 'Duyệt' },
  publish: { en: 'Published', vi: 'Xuất bản' },
  publishUrgently: { en: 'Published urgently', vi: 'Xuất bản khẩn' },
  schedule: { en: 'Scheduled', vi: 'Hẹn giờ' },
  cancelSchedule: { en: 'Schedule cancelled', vi: 'Huỷ hẹn giờ' },
  correct: { en: 'Corrected', vi: 'Đính chính' },
  unpublish: { en: 'Taken down', vi: 'Gỡ bài' },
  expire: { en: 'Expired', vi: 'Hết hạn đăng' },
  archive: { en: 'Archived', vi: 'Đưa vào lưu trữ' },
  restore: { en: 'Restored as a draft', vi: 'Khôi phục thành bản nháp' },
  reportProgress: { en: 'Progress reported', vi: 'Cập nhật tiến độ' },
  // The portal
  settings: { en: 'Settings changed', vi: 'Thay đổi thiết lập' },
  import: { en: 'Import', vi: 'Nhập dữ liệu' },
  export: { en: 'Export', vi: 'Xuất dữ liệu' },
  seal: { en: 'Trail sealed', vi: 'Niêm phong nhật ký' },
} as const satisfies Record<string, Sentence>

export type AuditAction = keyof typeof auditActions
