import { whatIsLive } from '../support/accessTable.ts'
import { describeCollection } from '../support/describeCollection.ts'

describeCollection('articles', {
  access: {
    create: 'contributor editor',
    delete: 'contributor editor',
    public: whatIsLive,
    publish: 'deputyHead head',
    read: 'contributor editor secretary deputyHead head provinceAdmin',
    readVersions: 'contributor editor secretary deputyHead head provinceAdmin',
    update: 'contributor editor secretary deputyHead head',
  },
  fields: `
    warnings?                 json           Cần kiểm tra
    title*                    text           Tiêu đề
    summary*                  textarea       Tóm tắt
    body*                     richText       Nội dung
    coverImage                group          Ảnh đại diện
    coverImage.image          →attachments   Ảnh
    coverImage.caption        text           Chú thích ảnh
    coverImage.credit         text           Người chụp
    attachments               →attachments[] Tệp đính kèm
    audio                     →attachments   Nghe bài
    plans                     →plans[]       Kế hoạch
    relatedDocuments          →documents[]   Văn bản liên quan
    authors                   text[]         Tác giả
    sourceName                text           Nguồn
    sourceUrl                 text           Địa chỉ nguồn
    legacy                    group          Nguồn từ cổng cũ
    legacy.url?               text           Địa chỉ cũ
    legacy.host?              text           Máy chủ cũ
    legacy.sourceId?          text           Mã bài trên cổng cũ
    legacy.importedDateGuess? date           Ngày đoán từ mã bài
    legacy.fileLinks?         array          Liên kết tệp trên trang cũ
    legacy.fileLinks.label?   text           Chữ của liên kết
    legacy.fileLinks.url?     text           Địa chỉ
    legacy.rawHtml?           textarea       Nguyên văn trang cũ
    legacy.key?               text           Nhận biết theo địa chỉ
    legacy.textKey?           text           Nhận biết theo nội dung
    legacy.savedHash?         text           Dấu của lần nhập
    importWarnings?           array          Cần kiểm tra sau khi nhập
    importWarnings.code?      text           Mã
    importWarnings.message?   text           Nội dung
    section*                  →sections      Chuyên mục
    publishedAt*              date           Ngày đăng
    expiresAt                 date           Hết hạn đăng
    topics                    text[]         Chủ đề
    language                  select         Ngôn ngữ = "vi"
    unit                      →units         Đơn vị phụ trách
    slug                      text           Đường dẫn
    sortKey?                  text           Khoá sắp xếp
    searchText?               text           Từ khoá
    tenant*                   →communes      Xã, phường = …
    firstPublishedAt?         date           Công khai lần đầu
    createdBy?                →users         Người tạo
    updatedBy?                →users         Người sửa gần nhất
  `,
  indexes: `
    coverImage.image audio legacy.key legacy.textKey section publishedAt expiresAt unit slug
    sortKey searchText tenant firstPublishedAt createdBy updatedBy tenant+slug! tenant+publishedAt
  `,
  labels: ['Bài viết', 'Tin, bài'],
  options: {
    language: 'vi en bru mul',
  },
  sort: '-updatedAt',
  title: 'title',
  versions: true,
})
