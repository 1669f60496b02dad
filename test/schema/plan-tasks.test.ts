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
    publish: 'deputyHead head',
    read: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head recordsClerk provinceAdmin',
    update: 'contributor editor secretary deputyHead head recordsClerk',
  },
  fields: `
    plan*             →plans                Kế hoạch
    group             text                  Nhóm nhiệm vụ
    title*            text                  Tiêu đề
    description       textarea              Mô tả
    leadUnit*         →units                Đơn vị chủ trì
    coordinatingUnits →units[]              Đơn vị phối hợp
    responsiblePerson →people               Người phụ trách
    output            text                  Sản phẩm, kết quả
    periodText*       text                  Thời gian thực hiện
    startDate         day                   Ngày bắt đầu
    dueDate           day                   Thời hạn hoàn thành
    recurrence        select                Định kỳ
    budget            group                 Kinh phí
    budget.amount     number                Số tiền (đồng)
    budget.source     text                  Nguồn kinh phí
    budget.text       textarea              Nội dung kinh phí
    status*           select                Tình trạng = "chua"
    completedAt       date                  Hoàn thành lúc
    quaHan?           checkbox              Quá hạn
    updates           array                 Cập nhật tiến độ
    updates.date*     day                   Ngày
    updates.text*     textarea              Kết quả
    updates.by?       →users                Người cập nhật
    evidence          →documents|articles[] Minh chứng
    order             number                Số thứ tự
    warnings?         json                  Cần kiểm tra
    sortKey?          text                  Khoá sắp xếp
    searchText?       text                  Từ khoá
    tenant*           →communes             Xã, phường = …
    firstPublishedAt? date                  Công khai lần đầu
    createdBy?        →users                Người tạo
    updatedBy?        →users                Người sửa gần nhất
  `,
  indexes: `
    plan leadUnit coordinatingUnits responsiblePerson startDate dueDate status updates.date order
    sortKey searchText tenant firstPublishedAt createdBy updatedBy plan+order tenant+dueDate
    leadUnit+dueDate
  `,
  labels: ['Nhiệm vụ', 'Nhiệm vụ'],
  options: {
    recurrence: 'monthly quarterly yearly continuous',
    status: 'chua dang xong tam_dung huy',
  },
  sort: 'order',
  title: 'title',
  versions: true,
})
