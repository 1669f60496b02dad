import { builtInLaw } from '../../src/domain/law/index.ts'
import { describeCollection } from '../support/describeCollection.ts'

/** A change of the law is a change of its data only: the list follows it. */
const everyDuty = [...new Set(builtInLaw.duties.map(({ key }) => key))]

describeCollection('sections', {
  access: {
    create: 'deputyHead head',
    delete: 'editor secretary deputyHead head technicalAdmin',
    public: true,
    read: 'everybody who works here',
    readVersions: '',
    update: 'editor secretary deputyHead head technicalAdmin',
  },
  fields: `
    title*      text≤120  Tiêu đề | Title
    parent      →sections Thuộc chuyên mục | Inside
    showInMenu  checkbox  Hiện trên thanh menu | Show in the menu = true
    rss         checkbox  Cung cấp RSS | Offer as a feed (RSS) = true
    defaultType select    Loại nội dung chính | Mostly holds
    legalItems  choice[]  Mục phải công khai | Legal items
    moderators  →users[]  Người phụ trách chuyên mục | Looked after by
    slug        text≤100  Đường dẫn | Address
    order       number    Thứ tự | Position in lists = 100
    sortKey?    text      Khoá sắp xếp | Sort key
    searchText? text      Từ khoá | Words
    tenant*     →communes Xã, phường | Commune = …
    createdBy?  →users    Người tạo | Made by
    updatedBy?  →users    Người sửa gần nhất | Last saved by
    revision?   number≥0  Lần lưu | Save number
  `,
  help: `
    parent      Chuyên mục cấp trên. | The section above it.
    showInMenu  Thanh menu của cổng thông tin. | Of the portal.
    rss         Bạn đọc và cổng khác theo dõi được tin mới của chuyên mục. | Readers and other portals can follow it.
    defaultType Loại nội dung được tạo khi thêm mới trong chuyên mục. | What “new” makes in this section.
    legalItems  Nội dung đăng ở đây đáp ứng các mục này. | What is published here fulfils these duties.
    moderators  Cán bộ theo dõi chuyên mục; không hiện công khai. | Colleagues who look after it; not shown to the public.
  `,
  indexes: `
    parent legalItems slug order sortKey searchText tenant createdBy updatedBy tenant+slug!
    tenant+order
  `,
  labels: ['Chuyên mục | Section', 'Chuyên mục | Sections'],
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
