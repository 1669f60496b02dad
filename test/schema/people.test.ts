import { describeCollection } from '../support/describeCollection.ts'

describeCollection('people', {
  access: {
    create: 'deputyHead head',
    delete: 'deputyHead head',
    public: { visibility: { not_equals: 'noi_bo' } },
    read: 'everybody who works here',
    readVersions: '',
    update: 'deputyHead head',
  },
  fields: `
    fullName*      text≤100      Họ và tên | Full name
    position*      text          Chức vụ | Position
    unit*          →units        Cơ quan, đơn vị | Unit
    isLeader       checkbox      Là lãnh đạo xã | A leader of the commune = false
    duties         textarea      Nhiệm vụ đảm nhiệm | Duties
    shortBio       textarea≤3000 Tiểu sử tóm tắt | Short biography
    isSpokesperson checkbox      Là người phát ngôn | Spokesperson = false
    portrait       →attachments  Ảnh chân dung | Portrait
    portraitAlt    text≤200      Mô tả ảnh chân dung | What the portrait shows
    receptionDays  text≤300      Ngày tiếp công dân | Days of receiving citizens
    term           group         Nhiệm kỳ | Term of office
    term.from      day           Nhiệm kỳ từ ngày | Term from
    term.to        day           Nhiệm kỳ đến ngày | Term to
    workEmail      email         Thư điện tử công vụ | Mail address at work
    workPhone      text          Điện thoại cơ quan | Telephone at work
    visibility*    select        Phạm vi | Who sees it = "cong_khai"
    order          number        Thứ tự | Position in lists = 100
    birthDate      day           Ngày sinh | Date of birth
    homeAddress    text          Nơi ở | Home address
    mobile         text          Điện thoại riêng | Private telephone
    partyDate      day           Ngày vào Đảng | Day of joining the Party
    sortKey?       text          Khoá sắp xếp | Sort key
    searchText?    text          Từ khoá | Words
    tenant*        →communes     Xã, phường | Commune = …
    createdBy?     →users        Người tạo | Made by
    updatedBy?     →users        Người sửa gần nhất | Last saved by
    revision?      number≥0      Lần lưu | Save number
  `,
  help: `
    fullName       Ghi như trong quyết định bổ nhiệm. | As in decisions.
    position       Chức vụ đang giữ. | The post held now.
    unit           Nơi công tác. | Where this person works.
    isLeader       Lãnh đạo phải công khai nhiệm vụ đảm nhiệm (NĐ 224/2026, Điều 9). | Leaders are shown with their duties (Decree 224/2026, art. 9).
    duties         Lĩnh vực được phân công phụ trách; bắt buộc với lãnh đạo. | Fields in charge of; needed for leaders.
    shortBio       Trình độ, quá trình công tác; bắt buộc với lãnh đạo. Không ghi ngày sinh, nơi ở. | Education and posts held; needed for leaders. No birth date, no address.
    isSpokesperson Phải nêu tên trên cổng (NĐ 244/2026). | Named on the portal (Decree 244/2026).
    portrait       Ảnh công tác, mới chụp. | At work, recent.
    portraitAlt    Dành cho người không nhìn thấy ảnh; bắt buộc khi có ảnh. | Read out to people who cannot see it; needed with a portrait.
    receptionDays  Ngày, giờ, nơi tiếp: “Ngày 10 và 20 hằng tháng, 7:30–11:30, phòng Tiếp công dân”. | Days, hours and place.
    term.from      Ngày bắt đầu giữ chức vụ. | First day in this post.
    term.to        Để trống khi còn giữ chức vụ. | Empty while in this post.
    workEmail      Không ghi hộp thư cá nhân. | Never a private one.
    workPhone      Không ghi số cá nhân. | Never a private one.
    visibility     Chọn “Nội bộ” thì chỉ cán bộ của xã xem được. | Internal: colleagues alone see this person.
    birthDate      Không bao giờ công khai. | Never public.
    homeAddress    Không bao giờ công khai. | Never public.
    mobile         Không bao giờ công khai. | Never public.
    partyDate      Không bao giờ công khai. | Never public.
  `,
  indexes: `
    fullName unit isLeader isSpokesperson term.from term.to visibility order sortKey searchText tenant
    createdBy updatedBy tenant+order
  `,
  labels: ['Cán bộ | Official', 'Cán bộ | Officials'],
  options: { visibility: 'cong_khai noi_bo' },
  sort: 'order',
  title: 'fullName',
  versions: false,
})
