import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('attachments', {
  access: {
    create: 'everybody who works here',
    delete: 'everybody who works here',
    public: whatIsLive,
    read: 'everybody who works here',
    readVersions: 'everybody who works here',
    update: 'everybody who works here',
  },
  fields: `
    warnings?          json          Cần kiểm tra | Worth checking
    title*             text≤250      Tiêu đề | Title
    alt                textarea≤500  Mô tả ảnh | What the picture shows
    decorative         checkbox      Ảnh chỉ để trang trí | Only decoration = false
    summary            textarea≤2000 Nội dung chính | What it is about
    allowDuplicate     checkbox      Vẫn tải lên thêm một bản | Keep both
    originalName?      text          Tên tệp | File name
    kind?              select        Loại tệp | Kind of file
    pages?             number        Số trang | Pages
    hasTextLayer?      checkbox      Có chữ đọc được | Its words can be read
    extraction?        group         Đọc chữ trong tệp | Reading of its text
    extraction.status? select        Tình trạng | State
    extraction.reason? select        Lý do | Why not
    extraction.isCut?  checkbox      Chỉ giữ phần đầu | Only the beginning
    entries?           json          Trong tệp nén | In the archive
    text?              textarea      Chữ trong tệp | Its text
    charset?           text          Bảng mã | Character set
    shownBy?           text[]        Đang dùng ở | Shown by
    holders?           json          Nội dung có tệp | Held by
    heldBy?            text[]        Khoá theo nội dung có tệp | Keys of what holds it
    sha256?            text          Mã băm (SHA-256) | Fingerprint (SHA-256)
    uploadedSha256?    text          Mã băm của tệp tải lên (SHA-256) | Fingerprint of the upload (SHA-256)
    sortKey?           text          Khoá sắp xếp | Sort key
    searchText?        text          Từ khoá | Words
    tenant*            →communes     Xã, phường | Commune = …
    firstPublishedAt?  date          Công khai lần đầu | First public
    createdBy?         →users        Người tạo | Made by
    updatedBy?         →users        Người sửa gần nhất | Last saved by
    revision?          number≥0      Lần lưu | Save number
  `,
  help: `
    alt               Dành cho người không nhìn thấy ảnh. Bắt buộc khi xuất bản ảnh, trừ ảnh trang trí. | For those who do not see it; needed to publish a picture that is not decoration.
    decorative        Ảnh không mang thông tin; máy đọc màn hình sẽ bỏ qua. | The picture says nothing that the text does not say; readers aloud skip it.
    summary           Vài câu tóm tắt. Bắt buộc khi xuất bản bản scan, vì chữ trong đó không đọc, không tìm được. | A few sentences; needed to publish a scan, whose words cannot be read or searched.
    allowDuplicate    Chỉ đánh dấu khi xã đã có đúng tệp này mà vẫn cần thêm một bản nữa. | Only when the commune has this very file already and a second one is meant.
    originalName      Tên tệp khi tải lên; người đọc tải về tên này. | As it was uploaded; readers download it under this name.
    kind              Hệ thống nhận ra từ nội dung tệp, không theo đuôi tên tệp. | Found from the content of the file, not from its name.
    pages             Hệ thống đếm trong tệp PDF. | Counted in the PDF.
    hasTextLayer      Không đánh dấu nghĩa là bản scan: không tìm kiếm, không đọc thành tiếng được. | Not set: a scan. It cannot be searched or read aloud.
    extraction        Máy chủ đọc chữ trong tệp PDF và Word để tìm kiếm được. | The server reads the text of PDF and Word files for the search.
    extraction.status Tệp mới được đọc trong vài giây. | A new file is read within a few seconds.
    extraction.reason Người đọc vẫn tải được tệp; chỉ phần tìm kiếm không biết nội dung. | Readers still get the file; only the search does not know its words.
    extraction.isCut  Chữ trong tệp dài hơn phần được giữ để tìm kiếm. | The text is longer than what is kept for the search.
    entries           Tên và dung lượng (byte) các tệp trong tệp nén. | Names and sizes (bytes) of the files in the archive.
  `,
  indexes: `
    kind extraction.status shownBy heldBy sha256 uploadedSha256 sortKey searchText tenant firstPublishedAt
    createdBy updatedBy
  `,
  labels: ['Tệp đính kèm | Attachment', 'Tệp đính kèm | Attachments'],
  options: {
    'extraction.reason': 'broken crashed encrypted fileMissing memory time tooLarge',
    'extraction.status': 'pending done failed none',
    kind: 'csv doc docx jpg mp3 mp4 ods odt pdf png pptx txt webp xls xlsx zip',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
})
