import type { Counted, Duty, Freshness } from './types.ts'

type Row = {
  also?: readonly Counted[]
  article: '17' | '19'
  en: string
  freshness?: Freshness
  point: string
  vi: string
}

/** Published in a section that names the item. */
const published: readonly Counted[] = [
  { by: 'section', collection: 'documents' },
  { by: 'section', collection: 'articles' },
  { by: 'section', collection: 'pages' },
]
const disclosures: readonly Counted[] = [{ by: 'legalItem', collection: 'disclosures' }]
const documentsAndProcedures: readonly Counted[] = [
  { by: 'all', collection: 'documents', where: { isLegalNormative: true } },
  { by: 'all', collection: 'procedures' },
]
const plans: readonly Counted[] = [{ by: 'all', collection: 'plans' }]
const notices: readonly Counted[] = [{ by: 'section', collection: 'notices' }]
const units: readonly Counted[] = [{ by: 'all', collection: 'units', filled: ['functions'] }]
const contactPoint: readonly Counted[] = [
  { by: 'all', collection: 'communes', filled: ['infoContactPoint'] },
]
const eachYear: Freshness = { deadline: 'yearlyPlan', kind: 'yearly' }

const rows: readonly Row[] = [
  {
    also: documentsAndProcedures,
    article: '17',
    en: 'Legal documents, documents of general effect, procedures',
    point: 'a',
    vi: 'Văn bản quy phạm pháp luật, văn bản áp dụng chung, thủ tục hành chính',
  },
  {
    article: '17',
    en: 'Guidance on law and policies',
    point: 'b',
    vi: 'Phổ biến, hướng dẫn thực hiện pháp luật, chính sách',
  },
  {
    also: notices,
    article: '17',
    en: 'Drafts the people are asked about',
    point: 'c',
    vi: 'Dự thảo lấy ý kiến Nhân dân, kết quả tiếp thu',
  },
  {
    also: plans,
    article: '17',
    en: 'Strategies, programmes, plans and their results',
    freshness: eachYear,
    point: 'd',
    vi: 'Chiến lược, chương trình, kế hoạch, quy hoạch và kết quả thực hiện',
  },
  {
    article: '17',
    en: 'Budget: plan, execution, settlement',
    freshness: { kind: 'worstOf', parts: ['TT26-26.1', 'TT26-26.2', 'TT26-26.3', 'TT26-26.4'] },
    point: 'đ',
    vi: 'Dự toán, tình hình thực hiện, quyết toán ngân sách',
  },
  {
    also: disclosures,
    article: '17',
    en: 'Aid, social benefits, contributions of the people, funds',
    point: 'e',
    vi: 'Viện trợ, cứu trợ, trợ cấp xã hội, đóng góp của Nhân dân, các quỹ',
  },
  {
    also: disclosures,
    article: '17',
    en: 'Public investment, procurement, land use',
    point: 'g',
    vi: 'Đầu tư công, mua sắm công, quy hoạch và sử dụng đất',
  },
  {
    also: notices,
    article: '17',
    en: 'Products and services harmful to health or the environment',
    point: 'i',
    vi: 'Sản phẩm, dịch vụ tác động xấu đến sức khoẻ, môi trường; kết luận kiểm tra',
  },
  {
    also: units,
    article: '17',
    en: 'Functions, duties, structure of the organ',
    point: 'k',
    vi: 'Chức năng, nhiệm vụ, cơ cấu tổ chức, nội quy, quy chế',
  },
  {
    article: '17',
    en: 'Reports, yearly accounts, statistics, recruitment',
    point: 'l',
    vi: 'Báo cáo công tác, báo cáo tài chính năm, thống kê, tuyển dụng',
  },
  {
    also: contactPoint,
    article: '17',
    en: 'Catalogue of public information, contact point',
    point: 'm',
    vi: 'Danh mục thông tin phải công khai, đầu mối cung cấp thông tin',
  },
  {
    also: notices,
    article: '17',
    en: 'Public interest and public health',
    point: 'n',
    vi: 'Thông tin liên quan đến lợi ích công cộng, sức khoẻ cộng đồng',
  },
  {
    also: disclosures,
    article: '17',
    en: 'Taxes, fees, charges',
    point: 'o',
    vi: 'Thuế, phí, lệ phí',
  },
  {
    also: documentsAndProcedures,
    article: '19',
    en: 'On the portal: legal documents, procedures',
    point: 'a',
    vi: 'Trên cổng: văn bản quy phạm pháp luật, thủ tục hành chính',
  },
  {
    article: '19',
    en: 'On the portal: guidance on law and policies',
    point: 'b',
    vi: 'Trên cổng: phổ biến, hướng dẫn pháp luật, chính sách',
  },
  {
    also: plans,
    article: '19',
    en: 'On the portal: strategies, plans, yearly work plans',
    freshness: eachYear,
    point: 'c',
    vi: 'Trên cổng: chiến lược, quy hoạch; chương trình, kế hoạch công tác hằng năm',
  },
  {
    also: disclosures,
    article: '19',
    en: 'On the portal: projects, public investment, procurement',
    point: 'd',
    vi: 'Trên cổng: danh mục dự án, đầu tư công, mua sắm công',
  },
  {
    also: units,
    article: '19',
    en: 'On the portal: functions, structure, contacts',
    point: 'đ',
    vi: 'Trên cổng: chức năng, sơ đồ tổ chức, địa chỉ liên hệ, đầu mối',
  },
  {
    article: '19',
    en: 'On the portal: yearly accounts, statistics',
    point: 'e',
    vi: 'Trên cổng: báo cáo tài chính năm, thống kê',
  },
  {
    article: '19',
    en: 'On the portal: catalogue of public information',
    point: 'g',
    vi: 'Trên cổng: danh mục thông tin phải được công khai',
  },
]

const inForce = { confidence: 'sure', validFrom: '2018-07-01' } as const

/**
 * Luật Tiếp cận thông tin: what is disclosed (Điều 17 khoản 1) and what stands on the portal (Điều
 * 19 khoản 1). Points h and p of Điều 17 (capital in companies; "other") do not fall to a commune.
 */
export const dutiesOfInformation: readonly Duty[] = [
  ...rows.map(({ also = [], article, en, freshness = { kind: 'standing' }, point, vi }): Duty => ({
    ...inForce,
    counts: freshness.kind === 'worstOf' ? [] : [...published, ...also],
    freshness,
    key: `TCTT-${article}.1.${point}`,
    source: [{ act: 'TCTT', article, clause: '1', point }],
    title: { en, vi },
  })),
  {
    ...inForce,
    counts: published,
    freshness: { kind: 'onEvent' },
    key: 'TCTT-22',
    source: [{ act: 'TCTT', article: '22' }],
    title: { en: 'Corrections of wrong information', vi: 'Đính chính thông tin không chính xác' },
  },
]
