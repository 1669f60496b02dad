import type { ErrorTable } from '../errors.ts'

/** What one field holds: its kind, its size, what it may be. */
export const valueErrors = {
  CP_INPUT_ABOVE: {
    en: '“{label}” must be at most {max}.',
    status: 400,
    vi: '“{label}” không được lớn hơn {max}.',
  },
  CP_INPUT_BELOW: {
    en: '“{label}” must be at least {min}.',
    status: 400,
    vi: '“{label}” không được nhỏ hơn {min}.',
  },
  CP_INPUT_CHARACTERS: {
    en: '“{label}” holds a character that cannot be stored (a NUL, or half of one). Type it again.',
    status: 400,
    vi: '“{label}” có ký tự không lưu được (ký tự NUL hoặc ký tự hỏng). Hãy gõ lại.',
  },
  CP_INPUT_CHOICE: {
    en: '“{label}” must be one of the list.',
    status: 400,
    vi: 'Hãy chọn “{label}” trong danh sách.',
  },
  CP_INPUT_EMAIL: {
    en: '“{label}” must be a mail address, like ubnd@portal.example.',
    status: 400,
    vi: '“{label}” phải là địa chỉ thư điện tử, ví dụ ubnd@portal.example.',
  },
  CP_INPUT_INSTANT: {
    en: '“{label}” must be a moment that exists, written like 2026-01-15T07:30:00+07:00.',
    status: 400,
    vi: '“{label}”: ngày giờ không có thật. Ví dụ cách ghi: 15/01/2026 07:30 (qua API: 2026-01-15T07:30:00+07:00).',
  },
  CP_INPUT_LONG: {
    en: '“{label}” may have at most {max} characters.',
    status: 400,
    vi: '“{label}” chỉ được dài tối đa {max} ký tự.',
  },
  CP_INPUT_MANY: {
    en: '“{label}” may hold at most {max} entries.',
    status: 400,
    vi: '“{label}” chỉ được có tối đa {max} mục.',
  },
  CP_INPUT_FEW: {
    en: '“{label}” must hold at least {min} entries.',
    status: 400,
    vi: '“{label}” phải có ít nhất {min} mục.',
  },
  CP_INPUT_NUMBER: {
    en: '“{label}” must be a number, without dots, commas or words.',
    status: 400,
    vi: '“{label}” phải là số, không có dấu chấm, dấu phẩy hay chữ.',
  },
  CP_INPUT_RELATION: {
    en: '“{label}” names something that is not there or cannot be chosen here.',
    status: 400,
    vi: '“{label}” trỏ tới nội dung không tồn tại hoặc không chọn được ở đây.',
  },
  CP_INPUT_SHAPE: {
    en: '“{label}” must be {expected}.',
    status: 400,
    vi: '“{label}” phải là {expected}.',
  },
  CP_INPUT_SHORT: {
    en: '“{label}” must have at least {min} characters.',
    status: 400,
    vi: '“{label}” phải có ít nhất {min} ký tự.',
  },
  CP_INPUT_WHOLE: {
    en: '“{label}” must be a whole number.',
    status: 400,
    vi: '“{label}” phải là số nguyên.',
  },
} as const satisfies ErrorTable
