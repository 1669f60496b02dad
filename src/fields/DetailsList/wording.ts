import type { Sentence } from '../../domain/errors.ts'

/** What the details of a row of the trail are called; the rest goes by its own name. */
export const detailNames: Record<string, Sentence> = {
  at: { en: 'At', vi: 'Thời điểm' },
  basis: { en: 'Basis', vi: 'Căn cứ' },
  changed: { en: 'Fields that changed', vi: 'Mục đã đổi' },
  code: { en: 'Code of the refusal', vi: 'Mã từ chối' },
  completed: { en: 'Completed', vi: 'Bổ sung' },
  completedAt: { en: 'Completed at', vi: 'Hoàn thành lúc' },
  confirmed: { en: 'Warnings confirmed', vi: 'Cảnh báo đã xác nhận' },
  count: { en: 'Number', vi: 'Số lượng' },
  created: { en: 'New', vi: 'Tạo mới' },
  date: { en: 'Day', vi: 'Ngày' },
  dueAt: { en: 'Was to be done at', vi: 'Hẹn lúc' },
  failed: { en: 'Failed', vi: 'Lỗi' },
  format: { en: 'Format', vi: 'Định dạng' },
  from: { en: 'From', vi: 'Từ' },
  isOn: { en: 'Turned on', vi: 'Đang bật' },
  kept: { en: 'Kept as edited', vi: 'Giữ bản đã sửa' },
  note: { en: 'Note', vi: 'Ghi chú' },
  question: { en: 'What was asked for', vi: 'Điều kiện lọc' },
  reason: { en: 'Reason', vi: 'Lý do' },
  since: { en: 'Since', vi: 'Từ lúc' },
  state: { en: 'State', vi: 'Tình trạng' },
  status: { en: 'Progress', vi: 'Tình trạng' },
  text: { en: 'Words', vi: 'Nội dung' },
  to: { en: 'To', vi: 'Sang' },
  unchanged: { en: 'Unchanged', vi: 'Không đổi' },
  until: { en: 'Until', vi: 'Đến' },
  via: { en: 'By a command of', vi: 'Lệnh trên máy chủ của' },
  wrong: { en: 'What was wrong', vi: 'Nội dung sai' },
}

export const originalData: Sentence = { en: 'As it is stored', vi: 'Dữ liệu gốc' }
export const noDetails: Sentence = { en: 'None.', vi: 'Không có.' }
