import { describeCollection } from '../support/describeCollection.ts'

describeCollection('schedules', {
  access: {
    create: 'recordsClerk',
    delete: 'recordsClerk',
    public: { visibility: { equals: 'cong_khai' } },
    read: 'everybody who works here',
    readVersions: '',
    update: 'recordsClerk',
  },
  fields: `
    kind*        select    Loại lịch = "lich_cong_tac"
    date*        day       Ngày
    startTime    text      Từ giờ
    endTime      text      Đến giờ
    content*     textarea  Nội dung
    chair        text      Chủ trì
    place        text      Địa điểm
    participants textarea  Thành phần
    unit         →units    Đơn vị chuẩn bị
    visibility*  select    Phạm vi = "noi_bo"
    tenant*      →communes Xã, phường = …
    createdBy?   →users    Người tạo
    updatedBy?   →users    Người sửa gần nhất
  `,
  indexes: 'kind date unit visibility tenant createdBy updatedBy tenant+visibility+date',
  labels: ['Mục lịch', 'Lịch công tác'],
  options: {
    kind: 'lich_cong_tac tiep_cong_dan',
    visibility: 'cong_khai noi_bo',
  },
  sort: '-date,startTime',
  title: 'content',
  versions: false,
})
