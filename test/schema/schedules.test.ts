import { describeCollection } from '../support/describeCollection.ts'

describeCollection('schedules', {
  access: {
    create: 'recordsClerk',
    delete: 'recordsClerk',
    public: { visibility: { not_equals: 'noi_bo' } },
    read: 'everybody who works here',
    readVersions: '',
    update: 'recordsClerk',
  },
  fields: `
    kind*        select        Loại lịch | Calendar = "lich_cong_tac"
    date*        day           Ngày | Day
    startTime    text          Từ giờ | From
    endTime      text          Đến giờ | To
    content*     textarea≤1000 Nội dung | What
    chair        text≤200      Chủ trì | Chaired by
    place        text≤300      Địa điểm | Place
    participants textarea≤1000 Thành phần | Participants
    unit         →units        Đơn vị chuẩn bị | Prepared by
    visibility*  select        Phạm vi | Who sees it = "noi_bo"
    sortKey?     text          Khoá sắp xếp | Sort key
    searchText?  text          Từ khoá | Words
    tenant*      →communes     Xã, phường | Commune = …
    createdBy?   →users        Người tạo | Made by
    updatedBy?   →users        Người sửa gần nhất | Last saved by
    revision?    number≥0      Lần lưu | Save number
  `,
  help: `
    kind         Mục này nằm trong lịch nào. | Where it is listed.
    date         Mỗi ngày ghi một mục riêng. | One entry for each day.
    startTime    Ví dụ 07:30; để trống nếu cả ngày. | Like 07:30; empty for the whole day.
    endTime      Nếu đã biết. | If it is known.
    content      Một câu nêu nội dung làm việc. | One sentence.
    chair        Họ tên, chức vụ người chủ trì hoặc người tiếp công dân. | Name and post; of a reception, who receives.
    place        Phòng họp, trụ sở hoặc thôn. | Room and building.
    participants Đơn vị, chức danh tham dự. | Units and posts.
    unit         Đơn vị chuẩn bị nội dung. | Who prepares it.
    visibility   Lịch nội bộ không bao giờ hiện cho người dân. | Internal entries are never shown to the public.
  `,
  indexes:
    'kind date unit visibility sortKey searchText tenant createdBy updatedBy tenant+visibility+date',
  labels: ['Mục lịch | Entry of a schedule', 'Lịch công tác | Schedules'],
  options: {
    kind: 'lich_cong_tac tiep_cong_dan',
    visibility: 'cong_khai noi_bo',
  },
  sort: '-date,startTime',
  title: 'content',
  versions: false,
})
