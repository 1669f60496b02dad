import { describeCollection } from '../support/describeCollection.ts'

describeCollection('units', {
  access: {
    create: 'provinceAdmin',
    delete: 'provinceAdmin',
    public: true,
    read: 'everybody who works here',
    readVersions: '',
    update: 'head technicalAdmin provinceAdmin',
  },
  fields: `
    name*                 text      Tên
    shortName*            text      Tên viết tắt
    kind*                 select    Loại
    organId               text      Mã định danh
    parent                →units    Trực thuộc
    aliases               text[]    Cách viết khác
    functions             textarea  Chức năng, nhiệm vụ
    contacts              group     Liên hệ
    contacts.address      text      Địa chỉ
    contacts.phone        text      Điện thoại
    contacts.email        email     Thư điện tử
    contacts.openingHours text      Giờ làm việc
    validFrom             day       Có hiệu lực từ
    validTo               day       Đến ngày
    successor             →units    Đơn vị kế tục
    order                 number    Thứ tự = 100
    sortKey?              text      Khoá sắp xếp
    searchText?           text      Từ khoá
    tenant*               →communes Xã, phường = …
    createdBy?            →users    Người tạo
    updatedBy?            →users    Người sửa gần nhất
  `,
  indexes: `
    name shortName organId parent validFrom validTo successor order sortKey searchText tenant
    createdBy updatedBy tenant+shortName!
  `,
  labels: ['Cơ quan, đơn vị', 'Cơ quan, đơn vị'],
  options: {
    kind: 'hdnd ubnd dang_uy van_phong phong ttpvhcc mttq_doan_the truong tram thon_tdp ngoai',
  },
  sort: 'order',
  title: 'name',
  versions: false,
})
