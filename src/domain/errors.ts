/** A sentence for people, Vietnamese first. `{name}` is filled in when it is shown. */
export type Sentence = { en: string; vi: string }

/**
 * Every error this product gives an answer code to: `CP_<AREA>_<WHAT>`, its HTTP status and what
 * people read. Codes are public and stable; sentences may be improved.
 */
export const errors = {
  CP_ACCESS_FORBIDDEN: {
    en: 'You are not allowed to do this.',
    status: 403,
    vi: 'Bạn không được phép thực hiện việc này.',
  },
  CP_ACCESS_LOGIN_FAILED: {
    en: 'The email or password is wrong, or the account is locked.',
    status: 401,
    vi: 'Sai email hoặc mật khẩu, hoặc tài khoản đang bị khoá.',
  },
  CP_ACCESS_TOO_MANY: {
    en: 'Too many attempts. Wait a few minutes and try again.',
    status: 429,
    vi: 'Bạn thử quá nhiều lần. Hãy chờ vài phút rồi thử lại.',
  },
  CP_ACCOUNT_FIRST_BY_COMMAND: {
    en: 'The first administrator is made on the server: npm run commune -- users create-admin',
    status: 403,
    vi: 'Tài khoản quản trị đầu tiên chỉ được tạo trên máy chủ: npm run commune -- users create-admin',
  },
  CP_ACCOUNT_PASSWORD_SHORT: {
    en: 'The password must have at least {min} characters.',
    status: 400,
    vi: 'Mật khẩu phải có ít nhất {min} ký tự.',
  },
  CP_ACCOUNT_ROLE_NOT_YOURS: {
    en: 'You cannot give a role or a commune that is not yours to give.',
    status: 403,
    vi: 'Bạn không thể giao vai trò hoặc xã ngoài quyền của mình.',
  },
  CP_ARTICLE_SOURCE_MISSING: {
    en: 'Name the authors or the source of the article.',
    status: 400,
    vi: 'Hãy ghi tác giả hoặc nguồn của bài viết.',
  },
  CP_DOCUMENT_HAS_RELATIONS: {
    en: 'The document says what it does to others (replaces, amends …). Remove these relations first.',
    status: 409,
    vi: 'Văn bản đang có quan hệ (thay thế, sửa đổi…) với văn bản khác. Hãy gỡ các quan hệ này trước.',
  },
  CP_DOCUMENT_NUMBER_TAKEN: {
    en: '“{label}”: {number} of this organ is already public for the same year.',
    status: 409,
    vi: '“{label}”: cơ quan này đã công khai văn bản số {number} trong cùng năm.',
  },
  CP_DOCUMENT_RELATED_TO_ITSELF: {
    en: '“{label}”: a document cannot be related to itself.',
    status: 400,
    vi: '“{label}”: văn bản không thể có quan hệ với chính nó.',
  },
  CP_DOCUMENT_RELATION_EMPTY: {
    en: '“{label}”: choose a document of this portal or name one from elsewhere, not both.',
    status: 400,
    vi: '“{label}”: hãy chọn một văn bản trên cổng hoặc ghi tên văn bản bên ngoài, chỉ một trong hai.',
  },
  CP_DOCUMENT_SECRET: {
    en: '“{label}”: only a document that is not secret may be made public.',
    status: 400,
    vi: '“{label}”: chỉ văn bản không mật mới được công khai.',
  CP_FILE_ACTIVE_PDF: {
    en: 'This PDF runs something when it is opened (a script or a program). Save it again without.',
    status: 400,
    vi: 'Tệp PDF này có mã chạy khi mở (script hoặc chương trình). Hãy lưu lại thành PDF thường.',
  },
  CP_FILE_ALT_MISSING: {
    en: 'Describe the picture in “{label}”, or mark it as decoration.',
    status: 400,
    vi: 'Hãy mô tả ảnh ở ô “{label}”, hoặc đánh dấu đây là ảnh trang trí.',
  },
  CP_FILE_ARCHIVE_TOO_LARGE: {
    en: 'The archive holds too much: {found}. At most {max}.',
    status: 400,
    vi: 'Tệp nén chứa quá nhiều: {found}. Tối đa {max}.',
  },
  CP_FILE_BROKEN: {
    en: 'The file is damaged or incomplete and cannot be opened.',
    status: 400,
    vi: 'Tệp bị hỏng hoặc thiếu, không mở được.',
  },
  CP_FILE_DUPLICATE: {
    en: 'The commune already has this file: “{title}”. Use that one, or mark “Keep both”.',
    status: 409,
    vi: 'Xã đã có tệp này: “{title}”. Hãy dùng tệp đó, hoặc đánh dấu “Vẫn tải lên thêm một bản”.',
  },
  CP_FILE_EMPTY: {
    en: 'The file is empty.',
    status: 400,
    vi: 'Tệp rỗng, không có nội dung.',
  },
  CP_FILE_ENCODING: {
    en: 'The text is not written in Unicode (UTF-8, UTF-16) nor in windows-1258.',
    status: 400,
    vi: 'Tệp chữ không dùng bảng mã Unicode (UTF-8, UTF-16) hay windows-1258.',
  },
  CP_FILE_ENCRYPTED: {
    en: 'The file is locked with a password. Take the password off and upload it again.',
    status: 400,
    vi: 'Tệp có đặt mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.',
  },
  CP_FILE_EXECUTABLE: {
    en: 'Programs and scripts are not accepted{where}.',
    status: 400,
    vi: 'Không nhận chương trình, tệp chạy được{where}.',
  },
  CP_FILE_IMAGE_TOO_LARGE: {
    en: 'The picture has {found} million pixels; at most {max}.',
    status: 400,
    vi: 'Ảnh có {found} triệu điểm ảnh; tối đa {max} triệu.',
  },
  CP_FILE_MACROS: {
    en: 'The file holds macros. Save it without them (docx, xlsx, pptx) and upload it again.',
    status: 400,
    vi: 'Tệp có macro. Hãy lưu lại thành tệp không có macro (docx, xlsx, pptx) rồi tải lên.',
  },
  CP_FILE_MARKUP: {
    en: 'Web pages and SVG drawings (HTML, SVG, XML) are not accepted.',
    status: 400,
    vi: 'Không nhận trang web và hình SVG (HTML, SVG, XML).',
  },
  CP_FILE_MISSING: {
    en: 'There is no file. Choose one and save again.',
    status: 400,
    vi: 'Chưa có tệp. Hãy chọn tệp rồi lưu lại.',
  },
  CP_FILE_MIXED: {
    en: 'The file is two kinds of file in one, which is not accepted.',
    status: 400,
    vi: 'Tệp ghép hai loại tệp vào nhau, không được nhận.',
  },
  CP_FILE_NAME_MISMATCH: {
    en: 'The name ends in “.{extension}”, but the content is {kind}.',
    status: 400,
    vi: 'Tên tệp có đuôi “.{extension}” nhưng nội dung là {kind}.',
  },
  CP_FILE_NESTED_ARCHIVE: {
    en: 'The archive holds another archive: {entry}. Unpack it first.',
    status: 400,
    vi: 'Trong tệp nén còn một tệp nén khác: {entry}. Hãy giải nén trước.',
  },
  CP_FILE_REPLACED: {
    en: 'A file is never replaced. Upload the new file as a new attachment.',
    status: 400,
    vi: 'Tệp đã tải lên không được thay. Hãy tải tệp mới thành một tệp đính kèm khác.',
  },
  CP_INPUT_CHOICE: {
    en: '“{label}” must be one of the list.',
    status: 400,
    vi: 'Hãy chọn “{label}” trong danh sách.',
  CP_FILE_SCAN_SUMMARY: {
    en: 'This is a scan without text. Write in “{label}” what it says, for those who cannot see it.',
    status: 400,
    vi: 'Đây là bản scan không có chữ đọc được. Hãy ghi nội dung chính vào ô “{label}”.',
  },
  CP_FILE_TOO_LARGE: {
    en: 'A file of this kind ({kind}) may have at most {max} MB.',
    status: 413,
    vi: 'Tệp loại này ({kind}) tối đa {max} MB.',
  },
  CP_FILE_TYPE_NOT_ALLOWED: {
    en: 'Files of this kind are not accepted: {found}.',
    status: 400,
    vi: 'Không nhận loại tệp này: {found}.',
  },
  CP_INPUT_DAY: {
    en: '“{label}” must be a day that exists, written YYYY-MM-DD.',
    status: 400,
    vi: '“{label}” phải là một ngày có thật, dạng năm-tháng-ngày (2026-01-15).',
  },
  CP_INPUT_DAYS_ORDER: {
    en: '“{label}” must not be before the day it begins with.',
    status: 400,
    vi: '“{label}” không được trước ngày bắt đầu.',
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
  CP_INPUT_QUERY: {
    en: 'The address asks for something that does not exist or is not allowed.',
    status: 400,
    vi: 'Câu truy vấn có phần không tồn tại hoặc không được phép.',
  },
  CP_INPUT_REQUIRED: {
    en: '“{label}” has to be filled in.',
    status: 400,
    vi: 'Hãy điền “{label}”.',
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
  CP_INPUT_TOO_LARGE: {
    en: 'What was sent is too large.',
    status: 413,
    vi: 'Nội dung gửi lên quá lớn.',
  },
  CP_NOT_FOUND: {
    en: 'There is nothing at this address.',
    status: 404,
    vi: 'Không tìm thấy nội dung này.',
  },
  CP_REFERENCE_IN_USE: {
    en: 'It is used by {count} item(s): {list}. Retire it instead of deleting it.',
    status: 409,
    vi: 'Đang được {count} mục sử dụng: {list}. Hãy ngừng sử dụng thay vì xoá.',
  },
  CP_SERVER_FAILED: {
    en: 'Something went wrong on the server. Nothing was saved.',
    status: 500,
    vi: 'Máy chủ gặp lỗi. Chưa có gì được lưu.',
  },
  CP_WORKFLOW_RESTORE_AS_DRAFT: {
    en: 'An old version can only be restored as a draft.',
    status: 403,
    vi: 'Phiên bản cũ chỉ được khôi phục thành bản nháp.',
  },
} as const satisfies Record<`CP_${string}`, Sentence & { status: number }>

export type ErrorCode = keyof typeof errors

/** What a `{name}` stands for: the same words in both languages, or a label in each. */
export type Values = Record<string, Sentence | string>

/** The sentences of an error with its `{values}` filled in. */
export function errorSentence(code: ErrorCode, values: Values = {}): Sentence {
  return filledIn(errors[code], values)
}

/** A sentence in both languages with its `{values}` filled in. */
export function filledIn(sentence: Sentence, values: Values): Sentence {
  const fill = (language: 'en' | 'vi') =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'string' ? value : value[language]
    })
  return { en: fill('en'), vi: fill('vi') }
}
