/** Verbs that begin the work in a sentence that assigns it; written small, units are not. */
export const workVerbs =
  'tổ chức|triển khai|xây dựng|thực hiện|tham mưu|hướng dẫn|kiểm tra|theo dõi|đôn đốc|tổng hợp|' +
  'báo cáo|tuyên truyền|phổ biến|rà soát|cập nhật|đăng tải|bố trí|bảo đảm|đảm bảo|chuẩn bị|ban hành|' +
  'lập|phát|quản lý|giám sát|vận động|tuần tra|in|cấp|đề xuất|phân công|chỉ đạo|nghiên cứu|tiếp nhận|' +
  'giải quyết|niêm yết|công khai|khảo sát|thông báo|tăng cường|đẩy mạnh|duy trì|chủ động|căn cứ|' +
  'làm|viết|gửi|treo|hỗ trợ|đầu tư|sửa chữa|thẩm định|trình|tiếp tục|phát động|xử lý|ra quân|' +
  'tập huấn|thống kê|cung cấp|lồng ghép|nâng cao|quan tâm|đưa|góp ý|tham gia|nghiêm túc'

/** What the name of a unit begins with. */
export const unitWords =
  'Ủy ban|Uỷ ban|UBND|HĐND|Hội|Đảng|Mặt trận|UBMTTQ|MTTQ|Đoàn|Phòng|Ban|Văn phòng|VP|Trung tâm|' +
  'Trạm|Công an|Công chức|Cán bộ|Tổ|Trường|Trưởng|Đài|Chi bộ|Các|Thôn|Bộ phận|Quỹ|Cơ quan'
