import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('articles', {
  access: {
    create: 'contributor editor specialist',
    delete: 'contributor editor',
    public: whatIsLive,
    read: 'contributor editor secretary deputyHead head specialist provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head specialist provinceAdmin',
    update: 'contributor editor secretary deputyHead head specialist',
  },
  fields: `
    warnings?                 json           Cần kiểm tra | Worth checking
    title*                    text≤250       Tiêu đề | Title
    summary*                  textarea≤500   Tóm tắt | Summary
    body*                     richText       Nội dung | Text
    coverImage                group          Ảnh đại diện | Cover picture
    coverImage.image          →attachments   Ảnh | Picture
    coverImage.caption        text≤300       Chú thích ảnh | Caption
    coverImage.credit         text≤120       Người chụp | Photographer
    attachments               →attachments[] Tệp đính kèm | Attachments
    audio                     →attachments   Nghe bài | Audio
    plans                     →plans[]       Kế hoạch | Plans
    relatedDocuments          →documents[]   Văn bản liên quan | Documents
    authors                   text[]         Tác giả | Authors
    sourceName                text≤200       Nguồn | Source
    sourceUrl                 text           Địa chỉ nguồn | Address of the source
    legacy                    group          Nguồn từ cổng cũ | Old site
    legacy.url?               text           Địa chỉ cũ | Old address
    legacy.host?              text           Máy chủ cũ | Old host
    legacy.sourceId?          text           Mã bài trên cổng cũ | Number on the old site
    legacy.importedDateGuess? date           Ngày đoán từ mã bài | Date guessed from the number
    legacy.fileLinks?         array          Liên kết tệp trên trang cũ | Links to files on the old page
    legacy.fileLinks.label?   text           Chữ của liên kết | Text of the link
    legacy.fileLinks.url?     text           Địa chỉ | Address
    legacy.rawHtml?           textarea       Nguyên văn trang cũ | Old page as it was
    legacy.key?               text           Nhận biết theo địa chỉ | Known by its address
    legacy.textKey?           text           Nhận biết theo nội dung | Known by its words
    legacy.savedHash?         text           Dấu của lần nhập | As it was imported
    importWarnings?           array          Cần kiểm tra sau khi nhập | To check after the import
    importWarnings.code?      text           Mã | Code
    importWarnings.message?   text           Nội dung | What to check
    section*                  →sections      Chuyên mục | Section
    publishedAt*              date           Ngày đăng | Date of publication
    expiresAt                 date           Hết hạn đăng | Leaves the lists on
    topics                    text[]         Chủ đề | Topics
    language                  select         Ngôn ngữ | Language = "vi"
    unit                      →units         Đơn vị phụ trách | Responsible unit
    slug                      text≤100       Đường dẫn | Address
    sortKey?                  text           Khoá sắp xếp | Sort key
    searchText?               text           Từ khoá | Words
    tenant*                   →communes      Xã, phường | Commune = …
    firstPublishedAt?         date           Công khai lần đầu | First public
    createdBy?                →users         Người tạo | Made by
    updatedBy?                →users         Người sửa gần nhất | Last saved by
  `,
  help: `
    summary            Hai, ba câu nêu ý chính; hiện trong danh sách tin. | Two or three sentences; shown in lists.
    body               Gõ hoặc dán chữ, không dán ảnh chụp văn bản. | The text people read, not a picture of it.
    coverImage.image   Hiện trong danh sách và đầu bài. Ảnh phải có mô tả. | Shown in lists and above the text. It needs a description.
    coverImage.caption Ảnh chụp gì, ở đâu, khi nào. | What it shows.
    coverImage.credit  Tên người chụp hoặc nguồn ảnh. | Name or source.
    audio              Bản đọc hoặc phát thanh của bài (mp3). | The piece read aloud (mp3).
    plans              Kế hoạch mà bài viết này nói đến. | Plans this is about.
    relatedDocuments   Văn bản mà bài viết này nhắc đến. | Documents this is about.
    authors            Mỗi tác giả một mục. | One entry each.
    sourceName         Nơi lấy tin: “UBND xã Cồn Tiên”. Phải có tác giả hoặc nguồn. | Where it was taken from. Authors or a source are needed.
    sourceUrl          Nếu lấy từ một trang khác: https://… | If it was taken from a site: https://…
    importWarnings     Những gì phần nhập dữ liệu không tìm thấy hoặc chưa chắc chắn. | What the importer could not find or was not sure of.
    publishedAt        Ngày giờ hiện cho bạn đọc. | Shown to readers.
    expiresAt          Sau thời điểm này bài rời danh sách, đường dẫn vẫn còn. | Then it leaves the lists; its address stays.
    topics             Vài từ khoá, mỗi từ một mục. | A few words to find it by.
    language           Ngôn ngữ của bài. | Of the text.
    unit               Đơn vị chịu trách nhiệm nội dung. | Who answers for it.
  `,
  indexes: `
    coverImage.image audio legacy.key legacy.textKey section publishedAt expiresAt unit slug
    sortKey searchText tenant firstPublishedAt createdBy updatedBy tenant+slug! tenant+publishedAt
  `,
  labels: ['Bài viết | Article', 'Tin, bài | Articles'],
  options: {
    language: 'vi en bru mul',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
  workflow: true,
})
