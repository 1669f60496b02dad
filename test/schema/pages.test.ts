import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('pages', {
  access: {
    create: 'editor',
    delete: 'editor',
    public: whatIsLive,
    publish: 'deputyHead head',
    read: 'editor secretary deputyHead head technicalAdmin provinceAdmin',
    readVersions: 'editor secretary deputyHead head technicalAdmin provinceAdmin',
    update: 'editor secretary deputyHead head technicalAdmin',
  },
  fields: `
    warnings?         json           Cần kiểm tra
    title*            text           Tiêu đề
    body*             richText       Nội dung
    attachments       →attachments[] Tệp đính kèm
    section           →sections      Chuyên mục
    parent            →pages         Trang cấp trên
    slug              text           Đường dẫn
    sortKey?          text           Khoá sắp xếp
    searchText?       text           Từ khoá
    tenant*           →communes      Xã, phường = …
    firstPublishedAt? date           Công khai lần đầu
    createdBy?        →users         Người tạo
    updatedBy?        →users         Người sửa gần nhất
  `,
  indexes: `
    section parent slug sortKey searchText tenant firstPublishedAt createdBy updatedBy
    tenant+slug!
  `,
  labels: ['Trang giới thiệu', 'Trang giới thiệu'],
  sort: 'title',
  title: 'title',
  versions: true,
})
