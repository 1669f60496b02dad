import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('notices', {
  access: {
    create: 'contributor editor specialist',
    delete: 'contributor editor specialist',
    public: whatIsLive,
    publish: 'deputyHead head',
    read: 'contributor editor secretary deputyHead head specialist provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head specialist provinceAdmin',
    update: 'contributor editor secretary deputyHead head specialist',
  },
  fields: `
    title*            text           Tiêu đề
    kind*             select         Loại thông báo = "thong_bao"
    start             date           Bắt đầu tạm ngừng
    expectedRestore   date           Dự kiến khôi phục
    announceBy?       day            Hạn thông báo
    deadlineNote?     text           Điểm chưa chắc chắn về hạn
    late?             checkbox       Thông báo trễ hạn
    body*             richText       Nội dung
    attachments       →attachments[] Tệp đính kèm
    section           →sections      Chuyên mục
    unit              →units         Đơn vị phụ trách
    urgent            checkbox       Khẩn = false
    warnings?         json           Cần kiểm tra
    slug              text           Đường dẫn
    sortKey?          text           Khoá sắp xếp
    searchText?       text           Từ khoá
    tenant*           →communes      Xã, phường = …
    firstPublishedAt? date           Công khai lần đầu
    createdBy?        →users         Người tạo
    updatedBy?        →users         Người sửa gần nhất
  `,
  indexes: `
    kind start section unit urgent slug sortKey searchText tenant firstPublishedAt createdBy
    updatedBy tenant+slug! tenant+kind
  `,
  labels: ['Thông báo', 'Thông báo'],
  options: {
    kind: 'thong_bao outage thien_tai dich_benh',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
})
