import type { DocumentType, Provenance } from './types.ts'

import { formerDocumentTypes } from './formerDocumentTypes.ts'

type Row = readonly [key: string, code: null | string, vi: string, en: string]

/** NĐ 30/2020, Điều 7 in its order; codes of its Phụ lục III. Codes differ by marks and case only. */
const administrative: readonly Row[] = [
  ['resolution', 'NQ', 'Nghị quyết', 'Resolution'],
  ['decision', 'QĐ', 'Quyết định', 'Decision'],
  ['directive', 'CT', 'Chỉ thị', 'Directive'],
  ['internalRule', 'QC', 'Quy chế', 'Internal rule'],
  ['stipulation', 'QyĐ', 'Quy định', 'Stipulation'],
  ['communique', 'TC', 'Thông cáo', 'Communiqué'],
  ['notice', 'TB', 'Thông báo', 'Notice'],
  ['guidance', 'HD', 'Hướng dẫn', 'Guidance'],
  ['programme', 'CTr', 'Chương trình', 'Programme'],
  ['plan', 'KH', 'Kế hoạch', 'Plan'],
  ['optionPlan', 'PA', 'Phương án', 'Option plan'],
  ['scheme', 'ĐA', 'Đề án', 'Scheme'],
  ['project', 'DA', 'Dự án', 'Project'],
  ['report', 'BC', 'Báo cáo', 'Report'],
  ['minutes', 'BB', 'Biên bản', 'Minutes'],
  ['submission', 'TTr', 'Tờ trình', 'Submission'],
  ['contract', 'HĐ', 'Hợp đồng', 'Contract'],
  ['officialLetter', null, 'Công văn', 'Official letter'],
  ['telegram', 'CĐ', 'Công điện', 'Telegram'],
  ['memorandum', 'BGN', 'Bản ghi nhớ', 'Memorandum'],
  ['agreement', 'BTT', 'Bản thoả thuận', 'Agreement'],
  ['authorisation', 'GUQ', 'Giấy uỷ quyền', 'Authorisation'],
  ['invitation', 'GM', 'Giấy mời', 'Invitation'],
  ['introduction', 'GGT', 'Giấy giới thiệu', 'Letter of introduction'],
  ['leavePermit', 'GNP', 'Giấy nghỉ phép', 'Leave permit'],
  ['dispatchSlip', 'PG', 'Phiếu gửi', 'Dispatch slip'],
  ['transferSlip', 'PC', 'Phiếu chuyển', 'Transfer slip'],
  ['noticeSlip', 'PB', 'Phiếu báo', 'Notice slip'],
  ['letter', null, 'Thư công', 'Official personal letter'],
]

const copies: readonly Row[] = [
  ['certifiedCopy', 'SY', 'Bản sao y', 'Certified copy'],
  ['copyOfCopy', 'SL', 'Bản sao lục', 'Copy of a copy'],
  ['extract', 'TrS', 'Bản trích sao', 'Extract'],
]

/** Acts of higher bodies that a commune cites. Its own QPPL are resolutions and decisions. */
const legislation: readonly Row[] = [
  ['constitution', null, 'Hiến pháp', 'Constitution'],
  ['law', null, 'Luật', 'Law'],
  ['ordinance', null, 'Pháp lệnh', 'Ordinance'],
  ['order', null, 'Lệnh', 'Order of the President'],
  ['decree', 'NĐ', 'Nghị định', 'Decree'],
  ['circular', 'TT', 'Thông tư', 'Circular'],
  ['jointCircular', 'TTLT', 'Thông tư liên tịch', 'Joint circular'],
]

/** Documents of the Party, written `714-TB/TU`: the code follows a hyphen. */
const party: readonly Row[] = [
  ['partyResolution', 'NQ', 'Nghị quyết (Đảng)', 'Resolution (Party)'],
  ['partyDirective', 'CT', 'Chỉ thị (Đảng)', 'Directive (Party)'],
  ['partyConclusion', 'KL', 'Kết luận (Đảng)', 'Conclusion (Party)'],
  ['partyDecision', 'QĐ', 'Quyết định (Đảng)', 'Decision (Party)'],
  ['partyInternalRule', 'QC', 'Quy chế (Đảng)', 'Internal rule (Party)'],
  ['partyStipulation', 'QyĐ', 'Quy định (Đảng)', 'Stipulation (Party)'],
  ['partyGuidance', 'HD', 'Hướng dẫn (Đảng)', 'Guidance (Party)'],
  ['partyNotice', 'TB', 'Thông báo (Đảng)', 'Notice (Party)'],
  ['partyReport', 'BC', 'Báo cáo (Đảng)', 'Report (Party)'],
  ['partyPlan', 'KH', 'Kế hoạch (Đảng)', 'Plan (Party)'],
  ['partyProgramme', 'CTr', 'Chương trình (Đảng)', 'Programme (Party)'],
  ['partySubmission', 'TTr', 'Tờ trình (Đảng)', 'Submission (Party)'],
  ['partyLetter', 'CV', 'Công văn (Đảng)', 'Official letter (Party)'],
]

const types = (
  rows: readonly Row[],
  common: Pick<DocumentType, 'body' | 'isCopy'> & Provenance,
): DocumentType[] =>
  rows.map(([key, code, vi, en]) => ({ ...common, code, key, title: { en, vi } }))

const inAnnexThree = types(administrative, {
  body: 'administration',
  confidence: 'sure',
  source: [
    { act: 'NĐ30', article: '7' },
    { act: 'NĐ30', article: 'Phụ lục III' },
  ],
  validFrom: '2020-03-05',
})

/** The types of documents: what a commune issues, what it cites, and the copies it makes. */
export const documentTypes: readonly DocumentType[] = [
  ...inAnnexThree.map((type) => (type.code === 'QyĐ' ? { ...type, aliases: ['QYĐ'] } : type)),
  ...types(copies, {
    body: 'administration',
    confidence: 'unsure',
    isCopy: true,
    note: {
      en: 'The codes of copies were not read in the annex itself.',
      vi: 'Ký hiệu bản sao chưa đối chiếu với phụ lục.',
    },
    source: [{ act: 'NĐ30', article: 'Phụ lục III' }],
    validFrom: '2020-03-05',
  }),
  ...types(legislation, {
    body: 'legislation',
    confidence: 'unsure',
    note: {
      en: 'The types are those of today’s law; they stand for older acts of the same name too.',
      vi: 'Theo luật hiện hành; dùng cả cho văn bản cùng tên ban hành trước đó.',
    },
    source: [{ act: 'BHVBQPPL' }],
    validFrom: '1945-09-02',
    // The code in a number (14/2024/L-CTN); by its name the order is stored like law and ordinance.
  }).map((type) => (type.key === 'order' ? { ...type, aliases: ['L'] } : type)),
  ...types(party, {
    body: 'party',
    confidence: 'unsure',
    note: {
      en: 'From documents seen; the rules of the Party were not read.',
      vi: 'Theo các văn bản đã gặp; chưa đối chiếu quy định của Đảng.',
    },
    source: [{ act: 'HD36' }],
    validFrom: '1945-09-02',
  }),
  ...formerDocumentTypes,
]
