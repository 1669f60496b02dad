import type { DocumentType } from './types.ts'

type Row = readonly [key: string, code: null | string, vi: string, en: string]

/** Types before NĐ 30/2020: the archive of a predecessor commune is full of them. */
const rows: readonly Row[] = [
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
  ['memorandum', 'GN', 'Bản ghi nhớ', 'Memorandum'],
  ['commitment', 'CK', 'Bản cam kết', 'Commitment'],
  ['agreement', 'TTh', 'Bản thoả thuận', 'Agreement'],
  ['certificate', 'CN', 'Giấy chứng nhận', 'Certificate'],
  ['authorisation', 'UQ', 'Giấy uỷ quyền', 'Authorisation'],
  ['invitation', 'GM', 'Giấy mời', 'Invitation'],
  ['introduction', 'GT', 'Giấy giới thiệu', 'Letter of introduction'],
  ['leavePermit', 'NP', 'Giấy nghỉ phép', 'Leave permit'],
  ['travelPermit', 'ĐĐ', 'Giấy đi đường', 'Travel permit'],
  ['receipt', 'BN', 'Giấy biên nhận hồ sơ', 'Receipt for a file'],
  ['dispatchSlip', 'PG', 'Phiếu gửi', 'Dispatch slip'],
  ['transferSlip', 'PC', 'Phiếu chuyển', 'Transfer slip'],
  ['letter', null, 'Thư công', 'Official personal letter'],
]

/** The 32 types of NĐ 09/2010, also used for what is older. */
export const formerDocumentTypes: readonly DocumentType[] = rows.map(([key, code, vi, en]) => ({
  body: 'administration',
  code,
  confidence: 'unsure',
  key,
  note: {
    en: 'The list and codes before 2020 were not checked against the circular.',
    vi: 'Danh mục và ký hiệu trước năm 2020 chưa đối chiếu với thông tư.',
  },
  source: [{ act: 'NĐ09', article: '1' }, { act: 'TT01' }],
  title: { en, vi },
  validFrom: '1945-09-02',
  validTo: '2020-03-04',
}))
