import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('disclosures', {
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
    item*             select         Nội dung phải công khai
    content*          →articles|attachments|budget-disclosures|documents|notices|pages|plans|procedures|schedules Nội dung công khai
    title             text           Tên gọi
    decidedOn*        day            Ngày có quyết định
    responsible*      →units         Đơn vị chịu trách nhiệm
    forms*            array          Hình thức công khai
    forms.kind*       select         Hình thức
    forms.place       text           Địa điểm
    forms.from*       day            Từ ngày
    forms.to          day            Đến ngày
    minDays           number         Số ngày niêm yết tối thiểu = …
    evidence          →attachments[] Minh chứng
    publishDeadline?  day            Hạn công khai
    deadlineNote?     text           Điểm chưa chắc chắn về hạn
    late?             checkbox       Công khai trễ hạn
    quarter?          text           Quý
    permanent?        checkbox       Công khai thường xuyên
    warnings?         json           Cần kiểm tra
    sortKey?          text           Khoá sắp xếp
    searchText?       text           Từ khoá
    tenant*           →communes      Xã, phường = …
    firstPublishedAt? date           Công khai lần đầu
    createdBy?        →users         Người tạo
    updatedBy?        →users         Người sửa gần nhất
  `,
  indexes: `
    item content decidedOn responsible forms.from forms.to sortKey searchText tenant
    firstPublishedAt createdBy updatedBy tenant+decidedOn tenant+item
  `,
  labels: ['Mục công khai', 'Sổ công khai'],
  options: {
    'forms.kind': `
      niem_yet cong truyen_thanh truong_thon van_ban hoi_nghi tiep_cong_dan mang_xa_hoi khac
    `,
    item: `
      TCTT-17.1.e TCTT-17.1.g TCTT-17.1.o TCTT-19.1.d THDC-11.1 THDC-11.2 THDC-11.3 THDC-11.4
      THDC-11.5 THDC-11.6 THDC-11.7 THDC-11.8 THDC-11.9 THDC-11.10 THDC-11.11 THDC-11.12
      THDC-11.13 THDC-11.14 THDC-13.2
    `,
  },
  sort: '-decidedOn',
  title: 'title',
  versions: true,
})
