import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('budget-disclosures', {
  access: {
    create: 'recordsClerk specialist',
    delete: 'recordsClerk specialist',
    public: whatIsLive,
    publish: 'deputyHead head',
    read: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    readVersions: 'editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    update: 'deputyHead head recordsClerk specialist',
  },
  fields: `
    title?            text         Tên gọi
    fiscalYear*       number       Năm ngân sách
    stage*            select       Loại số liệu
    period            select       Kỳ báo cáo
    explanationFile*  →attachments Thuyết minh
    dataFile*         →attachments Biểu số liệu
    decision          →documents   Quyết định công bố
    sentOrIssuedOn    day          Ngày gửi HĐND hoặc ngày ban hành
    deadline?         day          Hạn công khai
    deadlineNote?     text         Điểm chưa chắc chắn về hạn
    late?             checkbox     Công khai trễ hạn
    slug              text         Đường dẫn
    sortKey?          text         Khoá sắp xếp
    searchText?       text         Từ khoá
    tenant*           →communes    Xã, phường = …
    firstPublishedAt? date         Công khai lần đầu
    createdBy?        →users       Người tạo
    updatedBy?        →users       Người sửa gần nhất
  `,
  indexes: `
    fiscalYear stage period explanationFile dataFile decision sentOrIssuedOn slug sortKey
    searchText tenant firstPublishedAt createdBy updatedBy tenant+slug! tenant+fiscalYear
  `,
  labels: ['Công khai ngân sách', 'Công khai ngân sách'],
  options: {
    period: 'Q1 6T 9T nam',
    stage: 'du_toan_trinh du_toan_giao thuc_hien quyet_toan',
  },
  sort: '-fiscalYear',
  title: 'title',
  versions: true,
})
