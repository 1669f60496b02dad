import { describeCollection } from '../support/describeCollection.ts'

describeCollection('redirects', {
  access: {
    create: 'technicalAdmin provinceAdmin',
    delete: 'technicalAdmin provinceAdmin',
    public: false,
    read: 'deputyHead head technicalAdmin provinceAdmin',
    readVersions: '',
    update: 'technicalAdmin provinceAdmin',
  },
  fields: `
    from       group                                                Địa chỉ cũ | Old address
    from.host* text                                                 Tên miền | Host
    from.path* text≤2000                                            Đường dẫn | Path
    from.query text≤2000                                            Tham số | Query
    status*    select                                               Trả lời | Answer = "301"
    to         group                                                Dẫn đến | Leads to
    to.item    →articles|attachments|documents|pages|plans|sections Nội dung | Item
    to.url     text                                                 Địa chỉ | Address
    source?!   text                                                 Địa chỉ cũ | Old address
    tenant*    →communes                                            Xã, phường | Commune = …
    createdBy? →users                                               Người tạo | Made by
    updatedBy? →users                                               Người sửa gần nhất | Last saved by
  `,
  help: `
    from.host  Một tên miền của xã, ví dụ linhtruong.giolinh.quangtri.gov.vn. | One of the hosts of this commune, like linhtruong.giolinh.quangtri.gov.vn.
    from.path  Bắt đầu bằng “/”; có thể dán cả phần sau dấu “?”. | Begins with “/”; what follows a “?” may be left at its end.
    from.query Phần sau dấu “?”, ví dụ idnoidung=12. | What follows the “?”, like idnoidung=12.
    status     Đã chuyển hẳn sang địa chỉ mới, hoặc đã gỡ hẳn. | Moved for good, or gone for good.
    to.item    Luôn dẫn đến đường dẫn hiện nay của nội dung. Đã gỡ (410) thì để trống. | Found under its address of today, whatever that is. Empty for what is gone.
    to.url     Chỉ ghi khi không có nội dung để chọn: https://… | Only where there is no item: https://…
  `,
  indexes: 'source! tenant createdBy updatedBy',
  labels: ['Chuyển hướng | Redirect', 'Chuyển hướng | Redirects'],
  options: {
    status: '301 410',
  },
  sort: 'source',
  title: 'source',
  versions: false,
})
