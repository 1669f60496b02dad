import { builtInLaw } from '../../src/domain/law/index.ts'
import { describeCollection } from '../support/describeCollection.ts'

/** A change of the law is a change of its data only: the list follows it. */
const everyDuty = [...new Set(builtInLaw.duties.map(({ key }) => key))]

describeCollection('sections', {
  access: {
    create: 'deputyHead head',
    delete: 'deputyHead head',
    public: true,
    read: 'everybody who works here',
    readVersions: '',
    update: 'editor secretary deputyHead head technicalAdmin',
  },
  fields: `
    title*      text      Tiêu đề
    parent      →sections Thuộc chuyên mục
    showInMenu  checkbox  Hiện trên thanh menu = true
    rss         checkbox  Cung cấp RSS = true
    defaultType select    Loại nội dung chính
    legalItems  choice[]  Mục phải công khai
    moderators  →users[]  Người phụ trách chuyên mục
    slug        text      Đường dẫn
    order       number    Thứ tự = 100
    sortKey?    text      Khoá sắp xếp
    searchText? text      Từ khoá
    tenant*     →communes Xã, phường = …
    createdBy?  →users    Người tạo
    updatedBy?  →users    Người sửa gần nhất
  `,
  indexes: `
    parent legalItems slug order sortKey searchText tenant createdBy updatedBy tenant+slug!
    tenant+order
  `,
  labels: ['Chuyên mục', 'Chuyên mục'],
  options: {
    defaultType: `
      articles pages documents plans procedures disclosures budget-disclosures notices schedules
      people units communes
    `,
    legalItems: everyDuty,
  },
  sort: 'order',
  title: 'title',
  versions: false,
})
