import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('plans', {
  access: {
    create: 'contributor editor recordsClerk',
    delete: 'contributor editor recordsClerk',
    public: whatIsLive,
    read: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    update: 'contributor editor secretary recordsClerk',
  },
  fields: `
    title*                         text≤250                  Tiêu đề | Title
    planYear*                      number≥1945≤2200          Năm kế hoạch | Year
    period                         text≤200                  Giai đoạn | Period
    unit*                          →units                    Cơ quan ban hành | Issued by
    scope                          textarea≤2000             Phạm vi, đối tượng | Scope
    legalBases                     array                     Căn cứ | Legal bases
    legalBases.text*               textarea≤1000             Nội dung căn cứ | As worded
    legalBases.document            →documents                Văn bản | Document
    purposes                       array                     Mục đích | Purposes
    purposes.text*                 textarea                  Nội dung | Text
    requirements                   array                     Yêu cầu | Requirements
    requirements.text*             textarea                  Nội dung | Text
    contents                       richText                  Nội dung | Contents
    notes                          array                     Nội dung khác | Notes
    notes.text*                    textarea                  Nội dung | Text
    implementation                 array                     Tổ chức thực hiện | Carrying out
    implementation.unit*           →units                    Đơn vị | Unit
    implementation.responsibility* textarea≤3000             Trách nhiệm | Responsibility
    budget                         group                     Kinh phí | Budget
    budget.amount                  number≥0≤9007199254740991 Số tiền (đồng) | Amount (VND)
    budget.source                  text≤500                  Nguồn kinh phí | Source
    budget.text                    textarea                  Nội dung kinh phí | As worded
    reporting                      group                     Chế độ báo cáo | Reporting
    reporting.to                   →units                    Báo cáo về | Report to
    reporting.frequency            select                    Định kỳ | How often
    reporting.due                  text≤300                  Thời hạn báo cáo | By when
    attachments                    →attachments[]            Tệp đính kèm | Attachments
    document                       →documents                Văn bản ban hành | Document
    legacy                         group                     Nguồn từ cổng cũ | Old site
    legacy.url?                    text                      Địa chỉ cũ | Old address
    legacy.host?                   text                      Máy chủ cũ | Old host
    legacy.sourceId?               text                      Mã bài trên cổng cũ | Number on the old site
    legacy.importedDateGuess?      date                      Ngày đoán từ mã bài | Date guessed from the number
    legacy.fileLinks?              array                     Liên kết tệp trên trang cũ | Links to files on the old page
    legacy.fileLinks.label?        text                      Chữ của liên kết | Text of the link
    legacy.fileLinks.url?          text                      Địa chỉ | Address
    legacy.rawHtml?                textarea                  Nguyên văn trang cũ | Old page as it was
    legacy.key?                    text                      Nhận biết theo địa chỉ | Known by its address
    legacy.textKey?                text                      Nhận biết theo nội dung | Known by its words
    legacy.savedHash?              text                      Dấu của lần nhập | As it was imported
    importWarnings?                array                     Cần kiểm tra sau khi nhập | To check after the import
    importWarnings.code?           text                      Mã | Code
    importWarnings.message?        text                      Nội dung | What to check
    warnings?                      json                      Cần kiểm tra | Worth checking
    progress?                      number                    Tiến độ (%) | Progress (%)
    section                        →sections                 Chuyên mục | Section
    slug                           text≤100                  Đường dẫn | Address
    sortKey?                       text                      Khoá sắp xếp | Sort key
    searchText?                    text                      Từ khoá | Words
    tenant*                        →communes                 Xã, phường | Commune = …
    firstPublishedAt?              date                      Công khai lần đầu | First public
    createdBy?                     →users                    Người tạo | Made by
    updatedBy?                     →users                    Người sửa gần nhất | Last saved by
  `,
  help: `
    planYear                      Năm thực hiện kế hoạch; kế hoạch nhiều năm thì ghi năm đầu. | The year it is for; of several years the first.
    period                        Nếu không phải trọn một năm: “2026–2030”, “6 tháng cuối năm 2026”. | If it is not one whole year: “2026–2030”.
    unit                          Cơ quan ban hành kế hoạch. | Who issued it.
    scope                         Kế hoạch thực hiện ở đâu, cho những ai. | Where it holds and for whom.
    legalBases                    Các văn bản làm căn cứ, theo thứ tự trong kế hoạch. | The documents the plan stands on, in its order.
    legalBases.text               Ghi như trong kế hoạch, không cần chữ “Căn cứ” ở đầu. | As in the plan, without “Căn cứ” in front.
    legalBases.document           Nếu văn bản có trên cổng này: bạn đọc mở được ngay. | If it is in this portal: readers can open it.
    purposes                      Kế hoạch nhằm đạt được điều gì. | What the plan is to achieve.
    purposes.text                 Mỗi ô một ý, không cần gõ dấu gạch đầu dòng. | One point, without the dash in front.
    requirements                  Những điều phải bảo đảm khi thực hiện. | What must be kept to.
    requirements.text             Mỗi ô một ý, không cần gõ dấu gạch đầu dòng. | One point, without the dash in front.
    contents                      Phần nội dung ngoài các nhiệm vụ; nhiệm vụ ghi ở bảng “Nhiệm vụ”. | What is in the plan besides its tasks; the tasks have a table of their own.
    notes                         Các đoạn còn lại, như lời kết của kế hoạch. | Paragraphs that are neither, like a closing call.
    notes.text                    Mỗi ô một ý, không cần gõ dấu gạch đầu dòng. | One point, without the dash in front.
    implementation                Trách nhiệm chung của từng đơn vị; nhiệm vụ cụ thể ghi ở bảng “Nhiệm vụ”. | What each unit is responsible for in general; single tasks are in their table.
    implementation.unit           Đơn vị được giao. | Who is charged with it.
    implementation.responsibility Ghi như trong kế hoạch: “Theo dõi, đôn đốc, tổng hợp báo cáo”. | As worded in the plan.
    budget.amount                 Tính bằng đồng, chỉ ghi chữ số: 15000000. | In dong, digits only: 15000000.
    budget.source                 Ví dụ: ngân sách xã, chương trình mục tiêu, nguồn xã hội hoá. | Who pays: the commune’s budget, a programme, donations.
    budget.text                   Ghi như trong kế hoạch: “Lồng ghép trong dự toán được giao”. | The sentence of the plan about money.
    reporting.to                  Đơn vị nhận, tổng hợp báo cáo. | Who collects the reports.
    reporting.frequency           Theo yêu cầu của kế hoạch. | As the plan asks.
    reporting.due                 Ghi như trong kế hoạch: “trước ngày 25 tháng cuối quý”. | As worded: “before the 25th of the last month”.
    document                      Văn bản có số, ký hiệu ban hành kế hoạch này. | The numbered document that issued it.
    importWarnings                Những gì phần nhập dữ liệu không tìm thấy hoặc chưa chắc chắn. | What the importer could not find or was not sure of.
    progress                      Số nhiệm vụ đã hoàn thành trên số nhiệm vụ không bị huỷ. | Tasks done among those not cancelled.
  `,
  indexes: `
    planYear unit implementation.unit reporting.to document legacy.key legacy.textKey section slug
    sortKey searchText tenant firstPublishedAt createdBy updatedBy tenant+slug! tenant+planYear
  `,
  labels: ['Kế hoạch | Plan', 'Kế hoạch | Plans'],
  options: {
    'reporting.frequency': 'hang_thang hang_quy sau_thang hang_nam dot_xuat',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
  workflow: true,
})
