import { describeCollection } from '../support/describeCollection.ts'

describeCollection('import-runs', {
  access: {
    create: '',
    delete: '',
    public: false,
    read: 'deputyHead head technicalAdmin provinceAdmin',
    readVersions: '',
    update: '',
  },
  fields: `
    source*       text      Nguồn
    state*        select    Tình trạng
    runningFor*?! text      Khoá
    startedBy?    text      Tiến trình
    created       number    Tạo mới = 0
    completed     number    Bổ sung = 0
    unchanged     number    Không đổi = 0
    kept          number    Giữ bản đã sửa = 0
    failed        number    Lỗi = 0
    rows          json      Chi tiết từng mục
    finishedAt    date      Kết thúc
    tenant*       →communes Xã, phường = …
  `,
  indexes: 'runningFor! tenant',
  labels: ['Lần nhập dữ liệu', 'Các lần nhập dữ liệu'],
  options: {
    state: 'running finished interrupted',
  },
  sort: '-createdAt',
  title: 'source',
  versions: false,
})
