import { auditActions } from '../../src/domain/audit/actions.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('audit-events', {
  access: {
    create: '',
    delete: '',
    public: false,
    read: 'deputyHead head technicalAdmin provinceAdmin',
    readVersions: '',
    update: '',
  },
  fields: `
    at*?            date      Lúc | When
    actorName?      text      Người thực hiện | Who
    actorId?        text      Mã tài khoản | Account
    actorType*?     select    Loại tài khoản | Kind of account
    role?           text      Vai trò | Role
    ip?             text      Địa chỉ mạng (IP) | Network address
    userAgent?      text      Trình duyệt | Browser
    action*?        select    Việc | What
    result*?        select    Kết quả | Result
    title?          text      Đối tượng | On what
    itemCollection? text      Loại nội dung | Kind of item
    itemId?         text      Mã nội dung | Id of the item
    unit?           text      Mã đơn vị | Unit
    reason?         text      Lý do | Reason
    before?         text      Phiên bản trước (mã băm) | Version before (hash)
    after?          text      Phiên bản sau (mã băm) | Version after (hash)
    details?        json      Chi tiết | Details
    tenant?         →communes Xã, phường | Commune
    chain*?         text      Chuỗi | Chain
    seq*?           number    Số thứ tự trong chuỗi | Number in the chain
    prevHash?       text      Mã băm của dòng trước | Hash of the row before
    hash*?          text      Mã băm của dòng này | Hash of this row
    idempotencyKey? text      Khoá của yêu cầu | Key of the request
    onceKey*?!      text      Khoá chống lặp | Guard against repetition
  `,
  help: `
    at             Theo đồng hồ của máy chủ. | By the clock of the server.
    actorName      Họ tên vào lúc đó. | Their name at that time.
    actorId        Mã của tài khoản đã thực hiện. | Of the account that acted.
    actorType      Hệ thống: lệnh trên máy chủ, lần nhập dữ liệu hoặc việc tự động, không ai đăng nhập. | The system: a command, an import or a job, without anybody being logged in.
    role           Vai trò trong xã vào lúc đó. | What they were in this commune.
    ip             Nơi gửi yêu cầu đến. | Where the request came from.
    userAgent      Theo trình duyệt tự khai. | As it names itself.
    action         Việc đã thực hiện. | What was done.
    result         Từ chối: có người thử làm nhưng không được phép. | Refused: it was tried and not allowed.
    title          Tiêu đề vào lúc đó. | Its title at that time.
    itemCollection Theo tên trong địa chỉ. | By its name in addresses.
    itemId         Dùng để tìm mọi dòng về một nội dung. | Finds every row on one item.
    unit           Đơn vị chịu trách nhiệm vào lúc đó. | The unit responsible at that time.
    reason         Do người thực hiện ghi. | As given by who acted.
    before         SHA-256 của nội dung trước khi thay đổi. | SHA-256 of the content before.
    after          SHA-256 của nội dung sau khi thay đổi. | SHA-256 of the content after.
    details        Những điều khác, như tên các trường đã thay đổi. | What else is known, such as the names of the fields that changed.
    tenant         Để trống: việc chung, không thuộc riêng xã nào. | Empty: it belongs to no single commune.
    chain          Mã xã, phường; “Cả hệ thống” là việc chung, không thuộc riêng xã nào. | Id of the commune, or the whole installation for what belongs to none.
    seq            Liên tục, bắt đầu từ 1. | Without gaps, from 1.
    prevHash       Chỉ để trống ở dòng đầu tiên. | Empty in the first row only.
    hash           SHA-256 của toàn bộ dòng này và mã băm của dòng trước. | SHA-256 of all of this row and of the hash before it.
    idempotencyKey Yêu cầu gửi lại với cùng khoá sẽ không được thực hiện lần thứ hai. | A request that is sent again with the same key does nothing a second time.
  `,
  indexes: 'at actorId action itemId tenant onceKey! chain+seq!',
  labels: ['Dòng nhật ký | Row of the audit trail', 'Nhật ký | Audit trail'],
  options: {
    action: Object.keys(auditActions),
    actorType: 'person technical system public',
    result: 'ok refused',
  },
  sort: '-at',
  title: 'title',
  versions: false,
})
