import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('pages', {
  access: {
    create: 'editor',
    delete: 'editor',
    public: whatIsLive,
    read: 'editor secretary deputyHead head technicalAdmin provinceAdmin',
    readVersions: 'editor secretary deputyHead head technicalAdmin provinceAdmin',
    update: 'editor secretary deputyHead head technicalAdmin',
  },
  fields: `
    warnings?         json           Cần kiểm tra | Worth checking
    title*            text≤250       Tiêu đề | Title
    body*             richText       Nội dung | Text
    attachments       →attachments[] Tệp đính kèm | Attachments
    section           →sections      Chuyên mục | Section
    parent            →pages         Trang cấp trên | Below
    slug              text≤100       Đường dẫn | Address
    sortKey?          text           Khoá sắp xếp | Sort key
    searchText?       text           Từ khoá | Words
    tenant*           →communes      Xã, phường | Commune = …
    firstPublishedAt? date           Công khai lần đầu | First public
    createdBy?        →users         Người tạo | Made by
    updatedBy?        →users         Người sửa gần nhất | Last saved by
  `,
  help: `
    body   Gõ hoặc dán chữ, không dán ảnh chụp văn bản. | The text people read, not a picture of it.
    parent Trang chứa trang này, nếu là một phần của trang dài hơn. | The page it belongs to, if it is part of a longer one.
  `,
  indexes: `
    section parent slug sortKey searchText tenant firstPublishedAt createdBy updatedBy
    tenant+slug!
  `,
  labels: ['Trang giới thiệu | Page', 'Trang giới thiệu | Pages'],
  sort: 'title',
  title: 'title',
  versions: true,
  workflow: true,
})
