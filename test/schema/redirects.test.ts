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
    from       group     Địa chỉ cũ
    from.host* text      Tên miền
    from.path* text      Đường dẫn
    from.query text      Tham số
    status*    select    Trả lời = "301"
    to         group     Dẫn đến
    to.item    →articles|attachments|documents|pages|plans|sections Nội dung
    to.url     text      Địa chỉ
    source?!   text      Địa chỉ cũ
    tenant*    →communes Xã, phường = …
    createdBy? →users    Người tạo
    updatedBy? →users    Người sửa gần nhất
  `,
  indexes: 'source! tenant createdBy updatedBy',
  labels: ['Chuyển hướng', 'Chuyển hướng'],
  options: {
    status: '301 410',
  },
  sort: 'source',
  title: 'source',
  versions: false,
})
