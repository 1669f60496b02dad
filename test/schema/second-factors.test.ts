import { describeCollection } from '../support/describeCollection.ts'

describeCollection('second-factors', {
  access: { create: '', delete: '', public: false, read: '', readVersions: '', update: '' },
  fields: `
    account*!     →users Tài khoản | Account
    enabledAt     date   Bật từ | On since
    secret        text   Khoá (đã mã hoá) | Key (encrypted)
    lastStep*     number Bước của mã dùng gần nhất | Step of the last code used = 0
    recoveryCodes text   Mã dự phòng còn lại (đã băm) | Recovery codes left (hashed)
    pendingSecret text   Khoá đang cài đặt (đã mã hoá) | Key being set up (encrypted)
    pendingAt     date   Cài đặt từ | Setting up since
  `,
  help: '',
  indexes: 'account!',
  labels: ['Xác thực hai bước | Second factor', 'Xác thực hai bước | Second factors'],
  sort: '-createdAt',
  title: 'account',
  versions: false,
})
