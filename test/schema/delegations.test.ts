import { describeCollection } from '../support/describeCollection.ts'

describeCollection('delegations', {
  access: {
    create: 'head',
    delete: 'head',
    public: false,
    read: 'secretary deputyHead head technicalAdmin provinceAdmin',
    readVersions: '',
    update: 'head',
  },
  fields: `
    basis*     text≤300  Căn cứ | Decision
    delegator? →users    Người uỷ quyền | Head
    to*        →users    Người được uỷ quyền | To
    from*      day       Từ ngày | From
    until*     day       Đến hết ngày | Until
    revoked    checkbox  Thu hồi | Revoked = false
    revokedAt? date      Thu hồi lúc | Revoked at
    tenant*    →communes Xã, phường | Commune = …
  `,
  help: `
    basis   Số, ngày của quyết định hoặc giấy uỷ quyền. | Number and day of the decision.
    to      Phó Trưởng Ban có mọi quyền của Trưởng Ban; Thư ký được xuất bản bài đã duyệt. | A deputy head gets all rights of the head; the secretary publishes what is approved.
    from    Ngày bắt đầu. Đã bắt đầu thì không sửa được nữa. | The first day.
    until   Ngày cuối cùng, dài nhất một năm; sau đó tự hết hiệu lực. | The last day, a year at most; it ends by itself.
    revoked Chấm dứt ngay, không khôi phục được; cần thì lập uỷ quyền mới. | Ends it at once, for ever.
  `,
  indexes: 'delegator to from until revoked tenant',
  labels: ['Uỷ quyền | Delegation', 'Uỷ quyền | Delegations'],
  sort: '-from',
  title: 'basis',
  versions: false,
})
