import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('attachments', {
  access: {
    create: 'contributor editor recordsClerk specialist',
    delete: 'contributor editor recordsClerk specialist',
    public: whatIsLive,
    publish: 'deputyHead head',
    read: 'contributor editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    readVersions:
      'contributor editor secretary deputyHead head recordsClerk specialist provinceAdmin',
    update: 'contributor editor secretary deputyHead head recordsClerk specialist',
  },
  fields: `
    warnings?          json      Cần kiểm tra
    title*             text      Tiêu đề
    alt                textarea  Mô tả ảnh
    decorative         checkbox  Ảnh chỉ để trang trí = false
    summary            textarea  Nội dung chính
    allowDuplicate     checkbox  Vẫn tải lên thêm một bản
    originalName?      text      Tên tệp
    kind?              select    Loại tệp
    pages?             number    Số trang
    hasTextLayer?      checkbox  Có chữ đọc được
    extraction?        group     Đọc chữ trong tệp
    extraction.status? select    Tình trạng
    extraction.reason? select    Lý do
    extraction.isCut?  checkbox  Chỉ giữ phần đầu
    entries?           json      Trong tệp nén
    text?              textarea  Chữ trong tệp
    charset?           text      Bảng mã
    sha256?            text      Mã băm (SHA-256)
    uploadedSha256?    text      Mã băm của tệp tải lên (SHA-256)
    sortKey?           text      Khoá sắp xếp
    searchText?        text      Từ khoá
    tenant*            →communes Xã, phường = …
    firstPublishedAt?  date      Công khai lần đầu
    createdBy?         →users    Người tạo
    updatedBy?         →users    Người sửa gần nhất
  `,
  indexes: `
    kind extraction.status sha256 uploadedSha256 sortKey searchText tenant firstPublishedAt
    createdBy updatedBy
  `,
  labels: ['Tệp đính kèm', 'Tệp đính kèm'],
  options: {
    'extraction.reason': 'broken crashed encrypted fileMissing memory time tooLarge',
    'extraction.status': 'pending done failed none',
    kind: 'csv doc docx jpg mp3 mp4 ods odt pdf png pptx txt webp xls xlsx zip',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
})
