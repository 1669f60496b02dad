/** The groups of the admin's menu. */
export const menu = {
  content: { en: 'Content', vi: 'Nội dung' },
  disclosure: { en: 'Public disclosure', vi: 'Công khai' },
  organisation: { en: 'Organisation', vi: 'Tổ chức bộ máy' },
  system: { en: 'Administration', vi: 'Quản trị' },
}
