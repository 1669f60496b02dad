import type { Provenance, Reason } from './types.ts'

type Row = readonly [key: string, vi: string, en: string]

const practice: Provenance = {
  confidence: 'unsure',
  note: {
    en: 'Collected from the rules of editorial boards; a board may word its own.',
    vi: 'Tổng hợp từ quy chế của các ban biên tập; mỗi ban có thể đặt khác.',
  },
  source: [{ act: 'QĐ1978', article: '9' }, { act: 'thucTe' }],
  validFrom: '2014-01-01',
}

const toReturn: readonly Row[] = [
  ['sai_noi_dung', 'Sai nội dung', 'The content is wrong'],
  ['thieu_nguon', 'Thiếu nguồn', 'No source is given'],
  ['loi_chinh_ta', 'Lỗi chính tả', 'Spelling mistakes'],
  ['sai_the_thuc', 'Sai thể thức', 'The form is wrong'],
  ['trung_lap', 'Trùng lặp', 'It is there already'],
  ['ngoai_pham_vi', 'Ngoài phạm vi', 'Not for this portal'],
  ['mat_noi_bo', 'Có thông tin mật/nội bộ', 'It holds secret or internal information'],
  ['du_lieu_ca_nhan', 'Có dữ liệu cá nhân', 'It holds personal data'],
]

const toUnpublish: readonly Row[] = [
  ['khong_chinh_xac', 'Thông tin không chính xác', 'The information is wrong'],
  ['het_thoi_han_cong_khai', 'Hết thời hạn công khai', 'The time of disclosure is over'],
  ['yeu_cau_chu_the_du_lieu', 'Theo yêu cầu của chủ thể dữ liệu', 'A data subject asked for it'],
  ['vi_pham_ban_quyen', 'Vi phạm bản quyền', 'It breaks a copyright'],
  [
    'van_ban_thu_hoi_thay_the',
    'Văn bản bị thu hồi/thay thế',
    'The document was recalled or replaced',
  ],
]

const list = (use: Reason['use'], needsNote: boolean, rows: readonly Row[]): Reason[] =>
  rows.map(([key, vi, en]) => ({ ...practice, key, needsNote, title: { en, vi }, use }))

/** Why an item is sent back to its author, and why it is taken down. */
export const reasons: readonly Reason[] = [
  ...list('return', false, toReturn),
  ...list('unpublish', false, toUnpublish),
  ...list('unpublish', true, [['khac', 'Khác (bắt buộc ghi)', 'Other (write it down)']]),
]
