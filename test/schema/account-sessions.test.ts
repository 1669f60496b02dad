import { describeCollection } from '../support/describeCollection.ts'

describeCollection('account-sessions', {
  access: { create: '', delete: '', public: false, read: '', readVersions: '', update: '' },
  fields: `
    sid*!           text     Mã phiên | Id of the session
    account*        →users   Tài khoản | Account
    startedAt*      date     Bắt đầu | Since
    lastActiveAt*   date     Hoạt động gần nhất | Last active
    endedAt         date     Kết thúc | Ended
    hasSecondFactor checkbox Có xác thực hai bước | With a second factor = false
    browser         text≤80  Trình duyệt | Browser
    address         text≤60  Địa chỉ IP | IP address
  `,
  help: '',
  indexes: 'sid! account',
  labels: ['Phiên làm việc | Session', 'Phiên làm việc | Sessions'],
  sort: '-startedAt',
  title: 'sid',
  versions: false,
})
