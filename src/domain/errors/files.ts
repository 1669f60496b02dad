import type { ErrorTable } from '../errors.ts'

/** Files that are uploaded. */
export const fileErrors = {
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
    en: 'The file is damaged or incomplete and cannot be opened{where}.',
    status: 400,
    vi: 'Tệp bị hỏng hoặc thiếu, không mở được{where}.',
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
    en: 'The file is locked with a password{where}. Take the password off and upload it again.',
    status: 400,
    vi: 'Tệp có đặt mật khẩu{where}. Hãy bỏ mật khẩu rồi tải lên lại.',
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
    en: 'The file holds macros{where}. Save it without them (docx, xlsx, pptx) and upload it again.',
    status: 400,
    vi: 'Tệp có macro{where}. Hãy lưu lại thành tệp không có macro (docx, xlsx, pptx) rồi tải lên.',
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
  CP_FILE_NOT_PICTURE: {
    en: '“{label}” must be a picture (jpg, png or webp).',
    status: 400,
    vi: '“{label}” phải là tệp ảnh (jpg, png hoặc webp).',
  },
  CP_FILE_NOT_SOUND: {
    en: '“{label}” must be a sound file (mp3).',
    status: 400,
    vi: '“{label}” phải là tệp âm thanh (mp3).',
  },
  CP_FILE_REPLACED: {
    en: 'A file is never replaced. Upload the new file as a new attachment.',
    status: 400,
    vi: 'Tệp đã tải lên không được thay. Hãy tải tệp mới thành một tệp đính kèm khác.',
  },
  CP_FILE_SAME_NAMES: {
    en: 'Two files in it have the same name: {entry}. Rename one of them.',
    status: 400,
    vi: 'Bên trong có hai tệp cùng tên: {entry}. Hãy đổi tên một tệp.',
  },
  CP_FILE_SCAN_SUMMARY: {
    en: 'This is a scan without text. Write in “{label}” what it says, for those who cannot see it.',
    status: 400,
    vi: 'Đây là bản scan không có chữ đọc được. Hãy ghi nội dung chính vào ô “{label}”.',
  },
  CP_FILE_TOO_COMPLEX: {
    en: 'The PDF has too many packed parts to be looked through. Print it to a new PDF and upload that.',
    status: 400,
    vi: 'Tệp PDF có quá nhiều phần nén nên không kiểm tra hết được. Hãy in lại ra PDF mới rồi tải lên.',
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
} as const satisfies ErrorTable
