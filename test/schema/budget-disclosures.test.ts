import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('budget-disclosures', {
  access: {
    create: 'recordsClerk specialist',
    delete: 'recordsClerk specialist',
    public: whatIsLive,
    read: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    readVersions: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    update: 'recordsClerk specialist',
  },
  fields: `
    title?            text             Tên gọi | Title
    fiscalYear*       number≥2000≤2200 Năm ngân sách | Fiscal year
    stage*            select           Loại số liệu | Stage
    period            select           Kỳ báo cáo | Period
    explanationFile*  →attachments     Thuyết minh | Explanation
    dataFile*         →attachments     Biểu số liệu | Figures
    decision          →documents       Quyết định công bố | Decision
    sentOrIssuedOn    day              Ngày gửi HĐND hoặc ngày ban hành | Sent or issued on
    deadline?         day              Hạn công khai | To be disclosed by
    deadlineNote?     text             Điểm chưa chắc chắn về hạn | Not sure about the deadline
    late?             checkbox         Công khai trễ hạn | Late
    slug              text≤100         Đường dẫn | Address
    sortKey?          text             Khoá sắp xếp | Sort key
    searchText?       text             Từ khoá | Words
    tenant*           →communes        Xã, phường | Commune = …
    firstPublishedAt? date             Công khai lần đầu | First public
    createdBy?        →users           Người tạo | Made by
    updatedBy?        →users           Người sửa gần nhất | Last saved by
  `,
  help: `
    title           Hệ thống tự đặt theo năm, loại và kỳ. | Made from the year, the stage and the period.
    fiscalYear      Năm của ngân sách. | The year of the budget.
    stage           Dự toán trình, dự toán được giao, thực hiện hay quyết toán. | Proposed, decided, being spent, or settled.
    period          Chỉ chọn khi công khai tình hình thực hiện. | For the execution only.
    explanationFile Tệp thuyết minh số liệu ngân sách. | What the figures mean, in words.
    dataFile        Biểu mẫu dạng .xlsx hoặc .csv để người dân tính toán được, không dùng bản quét. | The tables as .xlsx or .csv, not a scan.
    decision        Văn bản quyết định hoặc công bố công khai ngân sách. | The document that decides or publishes it.
    sentOrIssuedOn  Dự toán trình: ngày gửi đại biểu HĐND. Dự toán, quyết toán: ngày của nghị quyết. | The day it went to the council, or the day of the act that decided it.
    deadline        Nghị định 73/2026/NĐ-CP, Điều 37; Luật Ngân sách nhà nước 83/2015/QH13, Điều 15 khoản 1 điểm c. Chưa tra được Điều 37 Nghị định 73/2026; tạm dùng thời hạn của Luật NSNN 83/2015. | Decree 73/2026 on the state budget, article 37; State Budget Law 2015, article 15 clause 1 point c. The text of Decree 73/2026, article 37 was not found; this is the number of the former law.
    deadlineNote    Hãy kiểm tra trước khi dựa vào ngày cuối của hạn. | Check it before you rely on the last day.
    late            Công khai sau hạn, hoặc đã quá hạn mà chưa công khai. | Published after the deadline, or not yet and the deadline is over.
  `,
  indexes: `
    fiscalYear stage period explanationFile dataFile decision sentOrIssuedOn slug sortKey
    searchText tenant firstPublishedAt createdBy updatedBy tenant+slug! tenant+fiscalYear
  `,
  labels: ['Công khai ngân sách | Budget disclosure', 'Công khai ngân sách | Budget disclosures'],
  options: {
    period: 'Q1 6T 9T nam',
    stage: 'du_toan_trinh du_toan_giao thuc_hien quyet_toan',
  },
  sort: '-fiscalYear',
  title: 'title',
  versions: true,
  workflow: true,
})
