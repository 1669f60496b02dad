import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('notices', {
  access: {
    create: 'contributor editor specialist',
    delete: 'contributor editor',
    public: whatIsLive,
    read: 'contributor editor secretary deputyHead head specialist provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head specialist provinceAdmin',
    update: 'contributor editor secretary deputyHead head specialist',
  },
  fields: `
    title*            text≤250       Tiêu đề | Title
    kind*             select         Loại thông báo | Kind = "thong_bao"
    start             date           Bắt đầu tạm ngừng | Down from
    expectedRestore   date           Dự kiến khôi phục | Expected to be back
    announceBy?       day            Hạn thông báo | To be announced by
    deadlineNote?     text           Điểm chưa chắc chắn về hạn | Not sure about the deadline
    late?             checkbox       Thông báo trễ hạn | Late
    body*             richText       Nội dung | Text
    attachments       →attachments[] Tệp đính kèm | Attachments
    section           →sections      Chuyên mục | Section
    unit              →units         Đơn vị phụ trách | Responsible unit
    urgent?           checkbox       Khẩn | Urgent = false
    warnings?         json           Cần kiểm tra | Worth checking
    slug              text≤100       Đường dẫn | Address
    sortKey?          text           Khoá sắp xếp | Sort key
    searchText?       text           Từ khoá | Words
    tenant*           →communes      Xã, phường | Commune = …
    firstPublishedAt? date           Công khai lần đầu | First public
    createdBy?        →users         Người tạo | Made by
    updatedBy?        →users         Người sửa gần nhất | Last saved by
  `,
  help: `
    kind            Tạm ngừng dịch vụ phải ghi thời điểm bắt đầu và dự kiến khôi phục. | An outage also says from when and until when.
    start           Thời điểm dịch vụ ngừng hoạt động. | When it goes down.
    expectedRestore Thời điểm người dân có thể dùng lại. | When people may expect it back.
    announceBy      Nghị định 224/2026/NĐ-CP, Điều 13 | Decree 224/2026 on digital transformation, article 13
    deadlineNote    Hãy kiểm tra trước khi dựa vào ngày cuối của hạn. | Check it before you rely on the last day.
    late            Thông báo sau hạn, hoặc đã quá hạn mà chưa thông báo. | Announced after the last day, or not yet and that day is over.
    body            Việc gì, với ai, người dân cần làm gì. | What happens, for whom, and what people should do.
    unit            Đơn vị chịu trách nhiệm nội dung. | Who answers for it.
    urgent          Tự đánh dấu khi Trưởng Ban Biên tập xuất bản khẩn; người đọc cũng nhìn thấy. | Marked when the head of the editorial board publishes urgently; readers see it too.
  `,
  indexes: `
    kind start section unit urgent slug sortKey searchText tenant firstPublishedAt createdBy
    updatedBy tenant+slug! tenant+kind
  `,
  labels: ['Thông báo | Notice', 'Thông báo | Notices'],
  options: {
    kind: 'thong_bao outage thien_tai dich_benh',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
  workflow: true,
})
