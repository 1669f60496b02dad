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
    source*       text      Nguồn | Read from
    state*        select    Tình trạng | State
    runningFor*?! text      Khoá | Lock
    startedBy?    text      Tiến trình | Process
    created       number    Tạo mới | New = 0
    completed     number    Bổ sung | Completed = 0
    unchanged     number    Không đổi | Unchanged = 0
    kept          number    Giữ bản đã sửa | Kept as edited = 0
    failed        number    Lỗi | Failed = 0
    rows          json      Chi tiết từng mục | Row by row
    finishedAt    date      Kết thúc | Finished
    tenant*       →communes Xã, phường | Commune = …
  `,
  help: '',
  indexes: 'runningFor! tenant',
  labels: ['Lần nhập dữ liệu | Import', 'Các lần nhập dữ liệu | Imports'],
  options: {
    state: 'running finished interrupted',
  },
  sort: '-createdAt',
  title: 'source',
  versions: false,
})
