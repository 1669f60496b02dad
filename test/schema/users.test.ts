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
    name*               text      Họ và tên
    email*              email     Thư điện tử
    disabled            checkbox  Khoá tài khoản = false
    memberships         array     Vai trò
    memberships.role*   select    Vai trò
    memberships.commune →communes Xã, phường
  `,
  indexes: 'name memberships.commune',
  labels: ['Tài khoản', 'Tài khoản'],
  options: {
    'memberships.role': `
      contributor editor secretary deputyHead head recordsClerk specialist technicalAdmin
      provinceAdmin
    `,
  },
  sort: 'name',
  title: 'name',
  versions: false,
})
