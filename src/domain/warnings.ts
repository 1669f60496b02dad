import { filledIn, type Sentence, type Values } from './errors.ts'

/**
 * What is stored beside a record and shown to its editors: worth a look, never a reason to refuse
 * a draft. Codes are public and stable; `{name}` is filled in.
 */
export const warnings = {
  contentNotPublic: {
    en: 'What is disclosed is not public yet: readers of the register cannot open it.',
    vi: 'Nội dung được công khai chưa xuất bản: người xem sổ công khai chưa mở được.',
  },
  dayInFuture: {
    en: '“{label}” is in the future. Is it right?',
    vi: '“{label}” là một ngày trong tương lai. Hãy kiểm tra lại.',
  },
  deadLink: {
    en: '“{label}”: the link “{words}” leads to “{target}”, which readers cannot open.',
    vi: '“{label}”: liên kết “{words}” dẫn tới “{target}”, bạn đọc không mở được.',
  },
  headingJump: {
    en: '“{label}”: the heading “{heading}” skips a level; screen readers lose the order.',
    vi: '“{label}”: tiêu đề “{heading}” bỏ qua một cấp; người dùng trình đọc màn hình khó theo dõi.',
  },
  legacyEncoding: {
    en: '“{label}” looks like {encoding} text. Suggested: {suggestion}',
    vi: '“{label}” có vẻ là chữ {encoding} chưa chuyển mã. Gợi ý: {suggestion}',
  },
  loudspeakerMissing: {
    en: 'This item is also read out over the loudspeaker, on {days} days at least.',
    vi: 'Nội dung này còn phải phát trên hệ thống truyền thanh, ít nhất {days} ngày.',
  },
  nobodyToTell: {
    en: 'No other administrator of the province has an account here: nobody is told of this. Report it yourself.',
    vi: 'Chưa có tài khoản quản trị tỉnh nào khác để nhận báo cáo: bạn phải tự báo cáo tỉnh.',
  },
  outageLate: {
    en: 'An outage from this time has to be announced by {day}; that day is over.',
    vi: 'Tạm ngừng từ thời điểm này phải báo trước, chậm nhất ngày {day}; ngày đó đã qua.',
  },
  partialWithoutReason: {
    en: 'A procedure that is only partly online must say why.',
    vi: 'Dịch vụ công một phần phải nêu lý do chưa thực hiện toàn trình.',
  },
  periodNotUnderstood: {
    en: '“{label}” could not be turned into days: enter them if the task has any.',
    vi: 'Chưa tính được ngày từ “{label}”: hãy nhập ngày nếu nhiệm vụ có thời hạn.',
  },
  personalData: {
    en: '“{label}” holds personal data: {matches}',
    vi: '“{label}” có dữ liệu cá nhân: {matches}',
  },
  portalMissing: {
    en: 'A commune with a portal discloses it on the portal too.',
    vi: 'Xã có cổng thông tin thì phải công khai cả trên cổng.',
  },
  postingShortened: {
    en: 'Posted for {days} days only; the rule is {rule}. Keep it only if another law says so.',
    vi: 'Chỉ niêm yết {days} ngày, quy định chung là {rule} ngày. Chỉ giữ khi luật khác cho phép.',
  },
  sameNumber: {
    en: 'Another document of this organ has the number {number} in the same year.',
    vi: 'Cơ quan này đã có văn bản số {number} trong cùng năm.',
  },
  scanWithoutText: {
    en: 'The scan has no text that can be read. Say what it is about in “Summary”.',
    vi: 'Bản scan không có chữ đọc được. Hãy ghi nội dung chính vào ô “Nội dung chính”.',
  },
  tableWithoutHeader: {
    en: '“{label}”: a table has no header row; mark its first row as headers.',
    vi: '“{label}”: bảng chưa có dòng tiêu đề; hãy đặt dòng đầu làm tiêu đề.',
  },
  typeDiffers: {
    en: 'The number says type {type}, another type was chosen.',
    vi: 'Số, ký hiệu cho biết tên loại là {type}, khác với tên loại đã chọn.',
  },
  yearAssumed: {
    en: '“{label}” names no year: {year}, the year of the plan, was taken.',
    vi: '“{label}” không ghi năm: hệ thống lấy năm của kế hoạch ({year}).',
  },
} as const satisfies Record<string, Sentence>

export type WarningCode = keyof typeof warnings

/** A warning as it is stored: `path` names the field it is about. */
export type Warning = { code: string; message: Sentence; path?: string }

/** Makes a warning of the registry with its `{values}` filled in. */
export function warningOf(code: WarningCode, values: Values = {}, path?: string): Warning {
  return { code, message: filledIn(warnings[code], values), ...(path && { path }) }
}
