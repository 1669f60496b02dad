import type { ErrorTable } from '../errors.ts'

/** Articles and documents. */
export const contentErrors = {
  CP_ARTICLE_COVER_ALT: {
    en: 'The cover picture has no description. Open its file and fill in “What the picture shows”, or mark it as decoration.',
    status: 400,
    vi: 'Ảnh đại diện chưa có mô tả. Hãy mở tệp ảnh, điền “Mô tả ảnh” hoặc đánh dấu là ảnh trang trí.',
  },
  CP_ARTICLE_SOURCE_MISSING: {
    en: 'Name the authors or the source of the article.',
    status: 400,
    vi: 'Hãy ghi tác giả hoặc nguồn của bài viết.',
  },
  CP_CONTENT_KEPT: {
    en: 'What was public is kept: only who made it can delete it, on the same day. {remedy}',
    status: 403,
    vi: 'Mục đã công khai phải lưu giữ: chỉ người tạo xoá được, ngay trong ngày tạo. {remedy}',
  },
  CP_DOCUMENT_HAS_RELATIONS: {
    en: 'The document says what it does to others (replaces, amends …). Remove these relations first.',
    status: 409,
    vi: 'Văn bản đang có quan hệ (thay thế, sửa đổi…) với văn bản khác. Hãy gỡ các quan hệ này trước.',
  },
  CP_DOCUMENT_NUMBER_TAKEN: {
    en: '“{label}”: {number} of this organ is already public for the same year.',
    status: 409,
    vi: '“{label}”: cơ quan này đã công khai văn bản số {number} trong cùng năm.',
  },
  CP_DOCUMENT_RELATED_TO_ITSELF: {
    en: '“{label}”: a document cannot be related to itself.',
    status: 400,
    vi: '“{label}”: văn bản không thể có quan hệ với chính nó.',
  },
  CP_DOCUMENT_RELATION_EMPTY: {
    en: '“{label}”: choose a document of this portal or name one from elsewhere, not both.',
    status: 400,
    vi: '“{label}”: hãy chọn một văn bản trên cổng hoặc ghi tên văn bản bên ngoài, chỉ một trong hai.',
  },
  CP_DOCUMENT_RELATION_MUTUAL: {
    en: '“{label}”: the other document replaces or repeals this one already, directly or through others.',
    status: 400,
    vi: '“{label}”: văn bản kia đã thay thế hoặc bãi bỏ chính văn bản này (trực tiếp hoặc qua văn bản khác).',
  },
  CP_DOCUMENT_RELATION_TWICE: {
    en: '“{label}”: this document is already there with the same relation.',
    status: 400,
    vi: '“{label}”: văn bản này đã có với cùng quan hệ.',
  },
  CP_DOCUMENT_SECRET: {
    en: '“{label}”: only a document that is not secret may be made public.',
    status: 400,
    vi: '“{label}”: chỉ văn bản không mật mới được công khai.',
  },
} as const satisfies ErrorTable
