import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('plans', {
  access: {
    create: 'contributor editor recordsClerk',
    delete: 'contributor editor recordsClerk',
    public: whatIsLive,
    publish: 'deputyHead head',
    read: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    update: 'contributor editor secretary deputyHead head recordsClerk',
  },
  fields: `
    title*                         text           Tiêu đề
    planYear*                      number         Năm kế hoạch
    period                         text           Giai đoạn
    unit*                          →units         Cơ quan ban hành
    scope                          textarea       Phạm vi, đối tượng
    legalBases                     array          Căn cứ
    legalBases.text*               textarea       Nội dung căn cứ
    legalBases.document            →documents     Văn bản
    purposes                       array          Mục đích
    purposes.text*                 textarea       Nội dung
    requirements                   array          Yêu cầu
    requirements.text*             textarea       Nội dung
    contents                       richText       Nội dung
    notes                          array          Nội dung khác
    notes.text*                    textarea       Nội dung
    implementation                 array          Tổ chức thực hiện
    implementation.unit*           →units         Đơn vị
    implementation.responsibility* textarea       Trách nhiệm
    budget                         group          Kinh phí
    budget.amount                  number         Số tiền (đồng)
    budget.source                  text           Nguồn kinh phí
    budget.text                    textarea       Nội dung kinh phí
    reporting                      group          Chế độ báo cáo
    reporting.to                   →units         Báo cáo về
    reporting.frequency            select         Định kỳ
    reporting.due                  text           Thời hạn báo cáo
    attachments                    →attachments[] Tệp đính kèm
    document                       →documents     Văn bản ban hành
    legacy                         group          Nguồn từ cổng cũ
    legacy.url?                    text           Địa chỉ cũ
    legacy.host?                   text           Máy chủ cũ
    legacy.sourceId?               text           Mã bài trên cổng cũ
    legacy.importedDateGuess?      date           Ngày đoán từ mã bài
    legacy.fileLinks?              array          Liên kết tệp trên trang cũ
    legacy.fileLinks.label?        text           Chữ của liên kết
    legacy.fileLinks.url?          text           Địa chỉ
    legacy.rawHtml?                textarea       Nguyên văn trang cũ
    legacy.key?                    text           Nhận biết theo địa chỉ
    legacy.textKey?                text           Nhận biết theo nội dung
    legacy.savedHash?              text           Dấu của lần nhập
    importWarnings?                array          Cần kiểm tra sau khi nhập
    importWarnings.code?           text           Mã
    importWarnings.message?        text           Nội dung
    warnings?                      json           Cần kiểm tra
    progress?                      number         Tiến độ (%)
    section                        →sections      Chuyên mục
    slug                           text           Đường dẫn
    sortKey?                       text           Khoá sắp xếp
    searchText?                    text           Từ khoá
    tenant*                        →communes      Xã, phường = …
    firstPublishedAt?              date           Công khai lần đầu
    createdBy?                     →users         Người tạo
    updatedBy?                     →users         Người sửa gần nhất
  `,
  indexes: `
    planYear unit implementation.unit reporting.to document legacy.key legacy.textKey section slug
    sortKey searchText tenant firstPublishedAt createdBy updatedBy tenant+slug! tenant+planYear
  `,
  labels: ['Kế hoạch', 'Kế hoạch'],
  options: {
    'reporting.frequency': 'hang_thang hang_quy sau_thang hang_nam dot_xuat',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
})
