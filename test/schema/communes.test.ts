import { builtInLaw } from '../../src/domain/law/index.ts'
import { describeCollection } from '../support/describeCollection.ts'

/** A change of the law is a change of its data only: the list follows it. */
const everyDuty = [...new Set(builtInLaw.duties.map(({ key }) => key))]

describeCollection('communes', {
  access: {
    create: 'provinceAdmin',
    delete: 'provinceAdmin',
    public: true,
    read: 'everybody who works here',
    readVersions: '',
    update: 'head technicalAdmin provinceAdmin',
  },
  fields: `
    fullName                 text         Tên đầy đủ của cơ quan
    emblem                   →attachments Biểu tượng
    emblemAlt                text         Mô tả biểu tượng = "Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam"
    responsiblePerson        text         Người chịu trách nhiệm
    license                  text         Giấy phép
    address                  text         Địa chỉ
    phone                    text         Điện thoại
    email                    email        Thư điện tử
    infoContactPoint         group        Đầu mối tiếp nhận yêu cầu cung cấp thông tin
    infoContactPoint.name    text         Tên đầu mối
    infoContactPoint.phone   text         Điện thoại đầu mối
    infoContactPoint.email   email        Thư điện tử đầu mối
    channels                 array        Kênh thông tin chính thức
    channels.kind*           select       Loại kênh
    channels.name*           text         Tên kênh
    channels.address*        text         Địa chỉ hoặc số máy
    archiveBanner            textarea     Thông báo trang lưu trữ
    name*                    text         Tên
    slug*!                   text         Tên ngắn trong đường dẫn
    kind*                    select       Loại
    status*                  select       Tình trạng = "active"
    adminCode                text         Mã đơn vị hành chính
    organId                  text         Mã định danh
    province*                text         Tỉnh, thành phố
    validFrom                day          Có hiệu lực từ
    validTo                  day          Đến ngày
    legalBasis               text         Nghị quyết
    predecessors             →communes[]  Được lập từ
    successor                →communes    Nay thuộc
    boundaryMap              →attachments Bản đồ địa giới hành chính
    population               number       Dân số
    area                     number       Diện tích
    domains                  array        Tên miền
    domains.host*            text         Tên miền
    domains.kind*            select       Loại = "current"
    domains.redirectMode     select       Cách xử lý tên miền cũ = "chuyen_huong"
    emcCode                  text         Mã đo lường EMC
    trustLabel               text         Nhãn Tín nhiệm mạng
    securityLevel            number       Cấp độ an toàn
    holidays                 array        Ngày nghỉ riêng
    holidays.day*            day          Ngày
    holidays.reason          text         Lý do
    deadlines                array        Thời hạn riêng của xã
    deadlines.key*           select       Thời hạn
    deadlines.days*          number       Số ngày
    notApplicable            array        Mục không phải công khai
    notApplicable.legalItem* choice       Mục phải công khai
    notApplicable.reason*    text         Lý do
    notApplicable.from*      day          Từ ngày
    notApplicable.to         day          Đến ngày
    warnings?                json         Cần kiểm tra
    sortKey?                 text         Khoá sắp xếp
    searchText?              text         Từ khoá
  `,
  indexes: `
    name slug! status adminCode organId province validFrom validTo successor domains.host
    holidays.day notApplicable.legalItem notApplicable.from notApplicable.to sortKey searchText
  `,
  labels: ['Xã, phường', 'Xã, phường'],
  options: {
    'channels.kind': 'mang_xa_hoi ung_dung duong_day_nong khac',
    'deadlines.key': `
      publishDeadline postingUntil loudspeaker quarterlyRegister replyDue outageNotice
      budgetProposal budgetDecision budgetExecution budgetSettlement
    `,
    'domains.kind': 'current former',
    'domains.redirectMode': 'chuyen_huong luu_tru',
    'notApplicable.legalItem': everyDuty,
    kind: 'xa phuong dac_khu thi_tran huyen',
    status: 'active retired',
  },
  sort: 'name',
  title: 'name',
  versions: false,
})
