import { describeCollection } from '../support/describeCollection.ts'

describeCollection('people', {
  access: {
    create: 'deputyHead head',
    delete: 'deputyHead head',
    public: true,
    read: 'everybody who works here',
    readVersions: '',
    update: 'deputyHead head',
  },
  fields: `
    fullName*      text         Họ và tên
    position*      text         Chức vụ
    unit*          →units       Cơ quan, đơn vị
    isLeader       checkbox     Là lãnh đạo xã = false
    duties         textarea     Nhiệm vụ đảm nhiệm
    shortBio       textarea     Tiểu sử tóm tắt
    isSpokesperson checkbox     Là người phát ngôn = false
    portrait       →attachments Ảnh chân dung
    portraitAlt    text         Mô tả ảnh chân dung
    receptionDays  text         Ngày tiếp công dân
    term           group        Nhiệm kỳ
    term.from      day          Nhiệm kỳ từ ngày
    term.to        day          Nhiệm kỳ đến ngày
    workEmail      email        Thư điện tử công vụ
    workPhone      text         Điện thoại cơ quan
    order          number       Thứ tự = 100
    birthDate      day          Ngày sinh
    homeAddress    text         Nơi ở
    mobile         text         Điện thoại riêng
    partyDate      day          Ngày vào Đảng
    sortKey?       text         Khoá sắp xếp
    searchText?    text         Từ khoá
    tenant*        →communes    Xã, phường = …
    createdBy?     →users       Người tạo
    updatedBy?     →users       Người sửa gần nhất
  `,
  indexes: `
    fullName unit isLeader isSpokesperson term.from term.to order sortKey searchText tenant
    createdBy updatedBy tenant+order
  `,
  labels: ['Cán bộ', 'Cán bộ'],
  sort: 'order',
  title: 'fullName',
  versions: false,
})
