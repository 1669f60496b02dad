import { describeCollection } from '../support/describeCollection.ts'

describeCollection('units', {
  access: {
    create: 'provinceAdmin',
    delete: 'head technicalAdmin provinceAdmin',
    public: true,
    read: 'everybody who works here',
    readVersions: '',
    update: 'head technicalAdmin provinceAdmin',
  },
  fields: `
    name*                 text      Tên | Name
    shortName*            text      Tên viết tắt | Short name
    kind*                 select    Loại | Kind
    organId               text      Mã định danh | Organ identifier
    parent                →units    Trực thuộc | Part of
    aliases               text[]    Cách viết khác | Other spellings
    functions             textarea  Chức năng, nhiệm vụ | Functions and duties
    contacts              group     Liên hệ | Contact
    contacts.address      text      Địa chỉ | Address
    contacts.phone        text      Điện thoại | Telephone
    contacts.email        email     Thư điện tử | Mail address
    contacts.openingHours text      Giờ làm việc | Opening hours
    validFrom             day       Có hiệu lực từ | Valid from
    validTo               day       Đến ngày | Valid to
    successor             →units    Đơn vị kế tục | Succeeded by
    order                 number    Thứ tự | Position in lists = 100
    sortKey?              text      Khoá sắp xếp | Sort key
    searchText?           text      Từ khoá | Words
    tenant*               →communes Xã, phường | Commune = …
    createdBy?            →users    Người tạo | Made by
    updatedBy?            →users    Người sửa gần nhất | Last saved by
    revision?             number≥0  Lần lưu | Save number
  `,
  help: `
    name                  Tên đầy đủ theo quyết định thành lập. | The full official name.
    shortName             Như trong số, ký hiệu văn bản: UBND, HĐND, VHXH. | As in document numbers: UBND, HĐND, VHXH.
    kind                  Vị trí trong bộ máy của xã. | Its place in the organisation.
    organId               Mã cấp theo Quyết định 20/2020/QĐ-TTg, ví dụ H50.12.3. | Given under Decision 20/2020/QĐ-TTg, like H50.12.3.
    parent                Đơn vị cấp trên trực tiếp. | The unit above it.
    aliases               Cách gọi trong kế hoạch và trang cũ: “VP HĐND&UBND”. | How plans and old pages call it: “VP HĐND&UBND”.
    functions             Ghi ngắn gọn để người dân biết cần gặp ai. | What people turn to it for.
    contacts.address      Nơi người dân đến liên hệ. | Where people come to.
    contacts.phone        Số điện thoại công vụ. | Official number.
    contacts.email        Hộp thư công vụ. | Official address.
    contacts.openingHours Ghi như bảng giờ làm việc: “Thứ Hai – Thứ Sáu, 7:30–11:30, 13:30–17:00”. | As people read them on the door.
    validFrom             Ngày được thành lập. | Day it was set up.
    validTo               Ngày cuối cùng hoạt động. Sau ngày này không chọn được nữa, nội dung cũ vẫn giữ. | Its last day. After it the unit is not offered any more; old content keeps it.
    successor             Đơn vị nhận nhiệm vụ, trong xã này hoặc trong xã mới sau sáp nhập. | Who took over its duties, here or in the commune this one became part of.
  `,
  indexes: `
    name shortName organId parent validFrom validTo successor order sortKey searchText tenant
    createdBy updatedBy tenant+shortName!
  `,
  labels: ['Cơ quan, đơn vị | Responsible unit', 'Cơ quan, đơn vị | Responsible units'],
  options: {
    kind: 'hdnd ubnd dang_uy van_phong phong ttpvhcc mttq_doan_the truong tram thon_tdp ngoai',
  },
  sort: 'order',
  title: 'name',
  versions: false,
})
