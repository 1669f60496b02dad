import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('procedures', {
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
    code*             text         Mã thủ tục
    name*             text         Tên thủ tục
    decisionNumber*   text         Số quyết định công bố
    field*            text         Lĩnh vực
    level*            select       Cấp thực hiện = "xa"
    serviceLevel      select       Mức độ dịch vụ công
    reasonIfPartial   textarea     Lý do chưa toàn trình
    dvcUrl*           text         Địa chỉ nộp hồ sơ
    unit              →units       Cơ quan thực hiện
    status*           select       Tình trạng = "hieu_luc"
    syncedAt          date         Thời điểm đối chiếu
    steps             array        Trình tự thực hiện
    steps.text*       textarea     Nội dung
    channels          array        Cách thức thực hiện
    channels.mode*    select       Hình thức nộp
    channels.time     text         Thời hạn giải quyết
    channels.fee      text         Phí, lệ phí
    dossier           array        Thành phần hồ sơ
    dossier.paper*    textarea     Tên giấy tờ
    dossier.formFile  →attachments Mẫu đơn, tờ khai
    dossier.originals number       Bản chính
    dossier.copies    number       Bản sao
    targets           textarea     Đối tượng thực hiện
    result            textarea     Kết quả
    conditions        textarea     Yêu cầu, điều kiện
    receivingPlace    textarea     Nơi tiếp nhận hồ sơ
    legalBases        array        Căn cứ pháp lý
    legalBases.text*  textarea     Nội dung
    warnings?         json         Cần kiểm tra
    slug              text         Đường dẫn
    sortKey?          text         Khoá sắp xếp
    searchText?       text         Từ khoá
    tenant*           →communes    Xã, phường = …
    firstPublishedAt? date         Công khai lần đầu
    createdBy?        →users       Người tạo
    updatedBy?        →users       Người sửa gần nhất
  `,
  indexes: `
    code field serviceLevel unit status dossier.formFile slug sortKey searchText tenant
    firstPublishedAt createdBy updatedBy tenant+slug! tenant+code
  `,
  labels: ['Thủ tục hành chính', 'Thủ tục hành chính'],
  options: {
    'channels.mode': 'truc_tiep truc_tuyen buu_chinh',
    level: 'xa tinh',
    serviceLevel: 'toan_trinh mot_phan thong_tin',
    status: 'hieu_luc bai_bo',
  },
  sort: 'code',
  title: 'name',
  versions: true,
})
