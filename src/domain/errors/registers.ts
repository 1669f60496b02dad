import type { ErrorTable } from '../errors.ts'

/** Procedures, disclosures, budgets, notices. */
export const registerErrors = {
  CP_BUDGET_DATA_FORMAT: {
    en: '“{label}” must be a spreadsheet others can read: an .xlsx or .csv file.',
    status: 400,
    vi: '“{label}” phải là bảng số liệu đọc được bằng máy: tệp .xlsx hoặc .csv.',
  },
  CP_BUDGET_PERIOD_MISSING: {
    en: 'The execution of a budget needs its period.',
    status: 400,
    vi: 'Tình hình thực hiện ngân sách phải có kỳ báo cáo.',
  },
  CP_BUDGET_PERIOD_NOT_ALLOWED: {
    en: 'Only the execution of a budget has a period. Empty “{label}”.',
    status: 400,
    vi: 'Chỉ tình hình thực hiện ngân sách mới có kỳ báo cáo. Hãy bỏ trống “{label}”.',
  },
  CP_DISCLOSURE_ENDS_BEFORE_START: {
    en: '“{label}” is before the first day.',
    status: 400,
    vi: '“{label}” sớm hơn ngày bắt đầu.',
  },
  CP_DISCLOSURE_ENDS_EARLY: {
    en: '“{label}” must be {earliest} or later: at least {days} days without a break.',
    status: 400,
    vi: '“{label}” phải từ {earliest} trở đi: công khai liên tục ít nhất {days} ngày.',
  },
  CP_DISCLOSURE_FOR_GOOD: {
    en: 'This item stays disclosed for good. Empty “{label}”.',
    status: 400,
    vi: 'Nội dung này phải công khai thường xuyên. Hãy bỏ trống “{label}”.',
  },
  CP_NOTICE_OUTAGE_LATE: {
    en: 'An outage from this time had to be announced by {day}. The head of the editorial board may publish it urgently.',
    status: 400,
    vi: 'Tạm ngừng từ thời điểm này phải báo trước, chậm nhất ngày {day}. Trưởng Ban Biên tập có thể bấm “Xuất bản khẩn”.',
  },
  CP_NOTICE_RESTORED_BEFORE_START: {
    en: '“{label}” must be after the outage begins.',
    status: 400,
    vi: '“{label}” phải sau thời điểm bắt đầu tạm ngừng.',
  },
  CP_PROCEDURE_CODE: {
    en: '“{label}” must look like 1.001193.',
    status: 400,
    vi: '“{label}” phải có dạng 1.001193.',
  },
  CP_PROCEDURE_CODE_TAKEN: {
    en: 'The procedure {code} is already there: “{name}”.',
    status: 400,
    vi: 'Thủ tục mã {code} đã có: “{name}”.',
  },
  CP_PROCEDURE_LINK: {
    en: '“{label}” must be an https address of the National Public Service Portal (dichvucong.gov.vn).',
    status: 400,
    vi: '“{label}” phải là địa chỉ https của Cổng Dịch vụ công quốc gia (dichvucong.gov.vn).',
  },
} as const satisfies ErrorTable
