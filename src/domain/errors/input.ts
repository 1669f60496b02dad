import type { ErrorTable } from '../errors.ts'

/** What a caller sends, and what the server answers for itself. */
export const inputErrors = {
  CP_INPUT_DAY: {
    en: '“{label}” must be a day that exists, written YYYY-MM-DD.',
    status: 400,
    vi: '“{label}”: ngày không có thật. Ví dụ cách ghi: 15/01/2026 (qua API: 2026-01-15).',
  },
  CP_INPUT_DAY_ORDER: {
    en: '“{label}” must not be before “{start}”.',
    status: 400,
    vi: '“{label}” không được trước “{start}”.',
  },
  CP_INPUT_HOST: {
    en: 'The name of the server in this request cannot be understood.',
    status: 400,
    vi: 'Không hiểu được tên máy chủ trong yêu cầu này.',
  },
  CP_INPUT_INVALID: {
    en: 'Some of what was sent is missing or not right.',
    status: 400,
    vi: 'Có nội dung còn thiếu hoặc chưa đúng.',
  },
  CP_INPUT_JSON: {
    en: 'The body is not valid JSON.',
    status: 400,
    vi: 'Nội dung gửi lên không phải JSON hợp lệ.',
  },
  CP_INPUT_LINK: {
    en: '“{label}” holds a link that is not allowed: {link}',
    status: 400,
    vi: '“{label}” có liên kết không được phép: {link}',
  },
  CP_INPUT_METHOD: {
    en: 'This address does not understand the method {method}.',
    status: 405,
    vi: 'Địa chỉ này không hỗ trợ phương thức {method}.',
  },
  CP_INPUT_ORGAN_ID: {
    en: '“{label}” is like H50.12.3: a letter and two digits, then groups with dots, 35 characters at most (Decision 20/2020/QĐ-TTg, article 4).',
    status: 400,
    vi: '“{label}” có dạng H50.12.3: một chữ cái và hai chữ số, các nhóm sau cách nhau bằng dấu chấm, tối đa 35 ký tự (Quyết định 20/2020/QĐ-TTg, Điều 4).',
  },
  CP_INPUT_QUARTER: {
    en: '“{label}” must be Q1, Q2, Q3 or Q4.',
    status: 400,
    vi: '“{label}” phải là Q1, Q2, Q3 hoặc Q4.',
  },
  CP_INPUT_QUERY: {
    en: 'The address asks for something that does not exist or is not allowed.',
    status: 400,
    vi: 'Câu truy vấn có phần không tồn tại hoặc không được phép.',
  },
  CP_INPUT_REFERENCE: {
    en: '“{label}” leads to something that is not there: {id}',
    status: 400,
    vi: '“{label}” dẫn tới nội dung không tồn tại: {id}',
  },
  CP_INPUT_REQUIRED: {
    en: '“{label}” has to be filled in.',
    status: 400,
    vi: 'Hãy điền “{label}”.',
  },
  CP_INPUT_RICH_TEXT: {
    en: '“{label}” is not a text the editor could have written.',
    status: 400,
    vi: '“{label}” không phải là nội dung mà trình soạn thảo tạo ra được.',
  },
  CP_INPUT_SLUG: {
    en: 'The address may hold only lower-case letters a–z, digits and single hyphens.',
    status: 400,
    vi: 'Đường dẫn chỉ gồm chữ thường a–z không dấu, chữ số và dấu gạch nối.',
  },
  CP_INPUT_SLUG_TAKEN: {
    en: 'The address “{slug}” is already used in this commune.',
    status: 400,
    vi: 'Đường dẫn “{slug}” đã được dùng trong xã này.',
  },
  CP_INPUT_TIME: {
    en: '“{label}” must be a time written HH:MM, like 07:30.',
    status: 400,
    vi: '“{label}” phải ghi theo dạng giờ:phút, ví dụ 07:30.',
  },
  CP_INPUT_TIME_ORDER: {
    en: '“{label}” must be after “{start}”.',
    status: 400,
    vi: '“{label}” phải sau “{start}”.',
  },
  CP_INPUT_TOO_LARGE: {
    en: 'What was sent is too large.',
    status: 413,
    vi: 'Nội dung gửi lên quá lớn.',
  },
  CP_INPUT_WEB_ADDRESS: {
    en: '“{label}” must be a web address that begins with https:// or http://.',
    status: 400,
    vi: '“{label}” phải là địa chỉ trang mạng, bắt đầu bằng https:// hoặc http://.',
  },
  CP_INPUT_YEAR: {
    en: '“{label}” must be a year between {min} and {max}.',
    status: 400,
    vi: '“{label}” phải là một năm từ {min} đến {max}.',
  },
  CP_NOT_FOUND: {
    en: 'There is nothing at this address.',
    status: 404,
    vi: 'Không tìm thấy nội dung này.',
  },
  CP_REFERENCE_IN_USE: {
    en: 'It is used by {count} item(s): {list}. {remedy}',
    status: 409,
    vi: 'Đang được {count} mục sử dụng: {list}. {remedy}',
  },
  CP_SERVER_FAILED: {
    en: 'Something went wrong on the server. Nothing was saved.',
    status: 500,
    vi: 'Máy chủ gặp lỗi. Chưa có gì được lưu.',
  },
} as const satisfies ErrorTable
