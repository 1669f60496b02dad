/** What the importer was not sure of: the code front ends may use, the sentence the clerk reads. */
export const warnings = {
  attachmentMissing: 'Trang có liên kết “{text}” nhưng không có tệp. Hãy tải tệp lên.',
  brokenCharacters: 'Trang có {text} ký tự hỏng (\uFFFD). Hãy xem lại trên trang cũ.',
  fileReused: 'Tệp giống hệt một tệp đã có, nên dùng lại tệp đã có: {text}.',
  imagesLeftOut: 'Trang có {text} ảnh chưa được nhập.',
  legacyEncoding: 'Có vẻ là chữ {text}.',
  linksUnusable: 'Liên kết không dùng được, chỉ giữ lại chữ: {text}.',
  missingDate: 'Không tìm thấy ngày ban hành.',
  missingNumber: 'Không tìm thấy số, ký hiệu văn bản.',
  missingSigner: 'Không tìm thấy người ký.',
  missingTasks: 'Không tìm thấy nhiệm vụ, đơn vị chủ trì và thời hạn.',
  sharedAddress:
    'Địa chỉ {text} không của riêng trang này, nên khi nhập lại chỉ nhận ra trang theo nội dung.',
  titleCut: 'Tiêu đề quá dài nên đã rút gọn; tiêu đề đầy đủ nằm ở đầu nội dung bài: “{text}”.',
  typoSpacing: 'Có chỗ có thể thiếu dấu cách: {text}.',
  unacceptedFile: 'Không nhận được tệp {text}',
  unknownUnit: 'Xã chưa có đơn vị “{text}”; cơ quan ban hành còn để trống.',
  yearGuessed: 'Tiêu đề không ghi năm; năm kế hoạch còn để trống.',
} as const

export type WarningCode = keyof typeof warnings
export type Warning = { code: WarningCode; message: string }

export function warning(code: WarningCode, text = ''): Warning {
  return { code, message: warnings[code].replace('{text}', () => text) }
}
