import type { Counted, Duty } from './types.ts'

type Item = Pick<Duty, 'counts' | 'freshness' | 'posting' | 'readOut'> & {
  clause: string
  en: string
  vi: string
}

/** Entered in the disclosure register under this item, or published in a section that names it. */
const disclosed: readonly Counted[] = [
  { by: 'legalItem', collection: 'disclosures' },
  { by: 'section', collection: 'documents' },
  { by: 'section', collection: 'articles' },
  { by: 'section', collection: 'pages' },
]
const plans: Counted = { by: 'section', collection: 'plans' }

const posted = { counts: disclosed, freshness: { kind: 'standing' }, posting: 'limited' } as const
const readOut = { ...posted, readOut: true } as const
const forGood = { ...posted, posting: 'permanent' } as const

const items: readonly Item[] = [
  {
    ...posted,
    clause: '1',
    counts: [...disclosed, plans],
    en: 'Plan of social and economic development',
    freshness: { deadline: 'yearlyPlan', kind: 'yearly' },
    vi: 'Kế hoạch phát triển kinh tế – xã hội',
  },
  {
    ...posted,
    clause: '2',
    counts: [],
    en: 'Budget',
    freshness: { kind: 'worstOf', parts: ['TT26-26.1', 'TT26-26.2', 'TT26-26.3', 'TT26-26.4'] },
    vi: 'Ngân sách',
  },
  { ...posted, clause: '3', en: 'Projects, land, planning', vi: 'Dự án, đất đai, quy hoạch' },
  {
    ...forGood,
    clause: '4',
    en: 'Rules of democracy, duties of officials, code of conduct',
    vi: 'Quy chế dân chủ, nhiệm vụ của cán bộ, công chức, quy tắc ứng xử',
  },
  {
    ...posted,
    clause: '5',
    en: 'Funds and contributions of the people',
    vi: 'Các quỹ và khoản đóng góp của Nhân dân',
  },
  { ...posted, clause: '6', en: 'Public assets', vi: 'Tài sản công' },
  {
    ...readOut,
    clause: '7',
    en: 'Support policies and social protection',
    vi: 'Chính sách hỗ trợ, trợ giúp xã hội',
  },
  {
    ...readOut,
    clause: '8',
    en: 'Aid after disasters and epidemics',
    vi: 'Cứu trợ thiên tai, dịch bệnh',
  },
  { ...readOut, clause: '9', en: 'Military call-up lists', vi: 'Danh sách gọi nhập ngũ' },
  {
    ...readOut,
    clause: '10',
    en: 'Inspection, discipline, votes of confidence',
    vi: 'Kết quả thanh tra, kỷ luật, lấy phiếu tín nhiệm',
  },
  {
    ...readOut,
    clause: '11',
    counts: [...disclosed, { by: 'section', collection: 'notices' }],
    en: 'What the people are consulted about',
    vi: 'Nội dung lấy ý kiến Nhân dân',
  },
  { ...readOut, clause: '12', en: 'Fees and charges', vi: 'Phí, lệ phí' },
  {
    ...forGood,
    clause: '13',
    counts: [{ by: 'all', collection: 'procedures' }],
    en: 'Administrative procedures',
    vi: 'Thủ tục hành chính',
  },
  {
    clause: '14',
    counts: disclosed,
    en: 'Other matters that other laws name',
    freshness: { kind: 'onEvent' },
    vi: 'Nội dung khác theo quy định của pháp luật',
  },
]

const inForce = { confidence: 'sure', validFrom: '2023-07-01' } as const

/** Luật Thực hiện dân chủ ở cơ sở: the 14 items of Điều 11, the register and the yearly plan. */
export const dutiesOfDemocracy: readonly Duty[] = [
  ...items.map(({ clause, en, vi, ...rest }): Duty => ({
    ...inForce,
    ...rest,
    key: `THDC-11.${clause}`,
    source: [
      { act: 'THDC', article: '11', clause },
      { act: 'THDC', article: '13', clause: '1' },
    ],
    title: { en, vi },
  })),
  {
    ...inForce,
    counts: disclosed,
    freshness: { deadline: 'quarterlyRegister', kind: 'quarterly' },
    key: 'THDC-13.2',
    source: [{ act: 'THDC', article: '13', clause: '2' }],
    title: { en: 'List of what was disclosed, by quarter', vi: 'Danh sách đã công khai theo quý' },
  },
  {
    ...inForce,
    counts: [plans, { by: 'section', collection: 'documents' }],
    freshness: { deadline: 'yearlyPlan', kind: 'yearly' },
    key: 'THDC-14',
    source: [{ act: 'THDC', article: '14' }],
    title: { en: 'Yearly plan of disclosure', vi: 'Kế hoạch công khai hằng năm' },
  },
]
