import type { Retention } from './types.ts'

const practice = {
  confidence: 'unsure',
  note: {
    en: 'Our default from editorial rules; the archive list of the commune decides.',
    vi: 'Mức mặc định theo quy chế biên tập; danh mục lưu trữ của xã quyết định.',
  },
  source: [{ act: 'QĐ146', article: '15' }, { act: 'thucTe' }],
  validFrom: '2017-01-01',
} as const

/** How long things are kept at least, counted in months from one of their days. */
export const retention: readonly Retention[] = [
  {
    ...practice,
    countedFrom: null,
    key: 'documentsInForce',
    months: null,
    then: 'keep',
    title: { en: 'Documents in force', vi: 'Văn bản còn hiệu lực' },
  },
  {
    ...practice,
    countedFrom: null,
    key: 'expiredDocuments',
    months: null,
    then: 'keep',
    title: { en: 'Expired documents, labelled', vi: 'Văn bản hết hiệu lực (gắn nhãn)' },
  },
  {
    ...practice,
    countedFrom: 'publishedAt',
    key: 'articles',
    months: 60,
    then: 'archive',
    title: { en: 'Articles', vi: 'Tin, bài' },
  },
  {
    ...practice,
    countedFrom: 'unpublishedAt',
    key: 'removedItems',
    months: 60,
    then: 'archive',
    title: { en: 'Items taken down', vi: 'Nội dung đã gỡ' },
  },
  {
    ...practice,
    countedFrom: 'importedAt',
    key: 'rawImports',
    months: 60,
    then: 'archive',
    title: { en: 'Pages as they were imported', vi: 'Bản gốc của nội dung nhập từ cổng cũ' },
  },
  {
    ...practice,
    countedFrom: 'recordedAt',
    key: 'auditEvents',
    months: 12,
    then: 'archive',
    title: { en: 'Audit trail at hand', vi: 'Nhật ký hệ thống tra cứu trực tuyến' },
  },
  {
    ...practice,
    countedFrom: 'closedAt',
    key: 'feedbackContacts',
    months: 24,
    then: 'delete',
    title: { en: 'Contacts of people who wrote', vi: 'Thông tin liên hệ của người gửi phản ánh' },
  },
]
