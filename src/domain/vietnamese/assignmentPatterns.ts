/** Verbs that begin the work in a sentence that assigns it; written small, units are not. */
const workVerbs =
  'tổ chức|triển khai|xây dựng|thực hiện|tham mưu|hướng dẫn|kiểm tra|theo dõi|đôn đốc|tổng hợp|' +
  'báo cáo|tuyên truyền|phổ biến|rà soát|cập nhật|đăng tải|bố trí|bảo đảm|đảm bảo|chuẩn bị|ban hành|' +
  'lập|phát|quản lý|giám sát|vận động|tuần tra|in|cấp|đề xuất|phân công|chỉ đạo|nghiên cứu|tiếp nhận|' +
  'giải quyết|niêm yết|công khai|khảo sát|thông báo|tăng cường|đẩy mạnh|duy trì|chủ động|căn cứ|' +
  'làm|viết|gửi|treo|hỗ trợ|đầu tư|sửa chữa|thẩm định|trình|tiếp tục|phát động|xử lý|ra quân|' +
  'tập huấn|thống kê|cung cấp|lồng ghép|nâng cao|quan tâm|đưa|góp ý|tham gia|nghiêm túc'

/** What the name of a unit begins with; alternatives of a pattern. */
export const unitWords =
  'Ủy ban|Uỷ ban|UBND|HĐND|Hội|Đảng|Mặt trận|UBMTTQ|MTTQ|Đoàn|Phòng|Ban|Văn phòng|VP|Trung tâm|' +
  'Trạm|Công an|Công chức|Cán bộ|Tổ|Trường|Trưởng|Đài|Chi bộ|Các|Thôn|Bộ phận|Quỹ|Cơ quan'

const verb = String.raw`(?:${workVerbs})(?![\p{L}\d])`
const leads = String.raw`(?:(?:là |làm )?(?:cơ quan |đơn vị )?chủ trì|(?:có|chịu) trách nhiệm)(?!\p{L})`
const joins = String.raw`(?:phối hợp|cùng)(?: chặt chẽ)?(?: cùng)?(?: với)?(?!\p{L})`

/** The parts of a sentence that assigns, each to be looked for in a composed text. */
export const assignmentPatterns = {
  joinsFirst: new RegExp(String.raw`^${joins}\s*`, 'iu'),
  leadsFirst: new RegExp(String.raw`^[\s,:]*(?:${leads}[\s,:]*)?(?:để )?`, 'iu'),
  order: /^\s*(?:Giao(?: nhiệm vụ)?(?: cho)?|Phân công|(?<ask>Đề nghị))\s+/u,
  /** Where the names of those a unit works with end. */
  partnersEnd: new RegExp(String.raw`[\s,:]*(?<![\p{L}\d])(?:để |${leads}|(?=${verb}))|\s*:`, 'u'),
  seemsToAssign: /^\s*(?:Giao|Phân công|Đề nghị)\s|(?<!\p{L})(?:chủ trì|có trách nhiệm)(?!\p{L})/u,
  /** Where the name of a unit ends. */
  unitEnd: new RegExp(
    String.raw`\s*,?\s*(?<![\p{L}\d])(?:(?<leads>${leads})|${joins}|${verb})|\s*:`,
    'u',
  ),
  unitFirst: new RegExp(String.raw`^\s*(?:${unitWords})(?!\p{L})`, 'u'),
  workFirst: new RegExp(String.raw`^\s*(?:${leads}|${joins}|${verb})`, 'iu'),
}

/** A name is never longer; what is, is a sentence that was not understood. */
export const longestName = 160
