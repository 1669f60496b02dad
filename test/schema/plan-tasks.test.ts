import { describeCollection } from '../support/describeCollection.ts'

describeCollection('plan-tasks', {
  access: {
    create: 'contributor editor recordsClerk',
    delete: 'contributor editor recordsClerk',
    public: {
      and: [
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        { 'plan._status': { equals: 'published' } },
        { 'plan.deletedAt': { equals: null } },
      ],
    },
    read: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    update: 'contributor editor secretary recordsClerk',
  },
  fields: `
    plan*             →plans                    Kế hoạch | Plan
    group             text≤300                  Nhóm nhiệm vụ | Group
    title*            text≤500                  Tiêu đề | Title
    description       textarea≤5000             Mô tả | Description
    leadUnit*         →units                    Đơn vị chủ trì | Lead unit
    coordinatingUnits →units[]                  Đơn vị phối hợp | Coordinating units
    responsiblePerson →people                   Người phụ trách | Responsible person
    output            text≤1000                 Sản phẩm, kết quả | Result
    periodText*       text≤500                  Thời gian thực hiện | Period as printed
    startDate         day                       Ngày bắt đầu | First day
    dueDate           day                       Thời hạn hoàn thành | Due
    recurrence        select                    Định kỳ | Repeats
    budget            group                     Kinh phí | Budget
    budget.amount     number≥0≤9007199254740991 Số tiền (đồng) | Amount (VND)
    budget.source     text≤500                  Nguồn kinh phí | Source
    budget.text       textarea                  Nội dung kinh phí | As worded
    status*           select                    Tình trạng | Progress = "chua"
    completedAt       date                      Hoàn thành lúc | Done at
    quaHan?           checkbox                  Quá hạn | Overdue
    updates           array                     Cập nhật tiến độ | Reports
    updates.date*     day                       Ngày | Day
    updates.text*     textarea≤2000             Kết quả | What was done
    updates.by?       →users                    Người cập nhật | Written by
    evidence          →documents|articles[]     Minh chứng | Evidence
    order             number                    Số thứ tự | Number in the table
    warnings?         json                      Cần kiểm tra | Worth checking
    sortKey?          text                      Khoá sắp xếp | Sort key
    searchText?       text                      Từ khoá | Words
    tenant*           →communes                 Xã, phường | Commune = …
    firstPublishedAt? date                      Công khai lần đầu | First public
    createdBy?        →users                    Người tạo | Made by
    updatedBy?        →users                    Người sửa gần nhất | Last saved by
    writers?          text[]                    Người viết, sửa | Wrote parts of it
    revision?         number≥0                  Lần lưu | Save number
  `,
  help: `
    plan              Kế hoạch có nhiệm vụ này. | The plan it belongs to.
    group             Đề mục có nhiệm vụ này: “I. Công tác tuyên truyền”. | The heading it stands under in the plan.
    description       Cách thực hiện, nếu tên nhiệm vụ chưa nói rõ. | How it is done, if the title does not say it.
    leadUnit          Mỗi nhiệm vụ chỉ một đơn vị chủ trì. | Exactly one.
    coordinatingUnits Các đơn vị cùng thực hiện. | They help the lead.
    responsiblePerson Cán bộ chịu trách nhiệm chính. | The official who answers for it.
    output            Ví dụ: biên bản, báo cáo, bản tin. | What there will be.
    periodText        Ghi như trong kế hoạch: “Quý II/2026”, “Thường xuyên”. Ngày để trống sẽ tự tính. | As in the plan: “Quý II/2026”. Empty days are filled in from it.
    startDate         Nếu thời gian có ngày bắt đầu. | If the period has a first day.
    dueDate           Ngày cuối cùng còn đúng hạn. | The last day in time.
    recurrence        Nếu nhiệm vụ lặp lại; nhiệm vụ định kỳ không bị tính quá hạn. | If it has no single end; such a task is never overdue.
    budget.amount     Tính bằng đồng, chỉ ghi chữ số: 15000000. | In dong, digits only: 15000000.
    budget.source     Ví dụ: ngân sách xã, chương trình mục tiêu, nguồn xã hội hoá. | Who pays: the commune’s budget, a programme, donations.
    budget.text       Ghi như trong kế hoạch: “Lồng ghép trong dự toán được giao”. | The sentence of the plan about money.
    status            Tiến độ hiện nay của nhiệm vụ. | How far it is.
    completedAt       Để trống, hệ thống ghi thời điểm lưu tình trạng “Đã hoàn thành”. | Left empty, it is the moment the task is saved as done.
    quaHan            Hệ thống tính mỗi lần đọc, theo ngày ở Việt Nam. | Computed every time it is read, by the day in Vietnam.
    updates           Việc đã làm theo từng ngày, mới nhất ở cuối. | What was done, the newest last.
    updates.date      Ngày thực hiện. | The day it was done.
    updates.text      Một, hai câu; không ghi dữ liệu cá nhân. | One or two sentences, no personal data.
    evidence          Văn bản, tin bài cho thấy kết quả thực hiện. | Documents and articles that show the result.
    order             Số thứ tự trong bảng của kế hoạch. | As in the plan.
  `,
  indexes: `
    plan leadUnit coordinatingUnits responsiblePerson startDate dueDate status updates.date order
    sortKey searchText tenant firstPublishedAt createdBy updatedBy plan+order tenant+dueDate
    leadUnit+dueDate
  `,
  labels: ['Nhiệm vụ | Task', 'Nhiệm vụ | Tasks'],
  options: {
    recurrence: 'monthly quarterly yearly continuous',
    status: 'chua dang xong tam_dung huy',
  },
  sort: 'order',
  title: 'title',
  versions: true,
})
