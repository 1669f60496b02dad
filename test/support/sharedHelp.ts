/**
 * How fields that several collections share explain themselves, by path. A collection that says
 * something else under the same name states it in its own test.
 */
export const sharedHelp = `
  attachments Bản ký số, phụ lục, biểu mẫu. Người đọc thấy tiêu đề của tệp, không thấy tên tệp. | Signed copies, appendices, forms. Readers see the title, not the file name.
  order       Số nhỏ đứng trước. | Smaller comes first.
  section     Nơi bạn đọc tìm nội dung này. | Where readers look for it.
  slug        Để trống, hệ thống tự tạo từ tiêu đề. Sửa tiêu đề sau này không làm đổi đường dẫn. | Leave empty: it is made from the title. It does not change when the title does.
  tenant      Xã, phường sở hữu nội dung này. Không đổi được sau khi lưu. | The commune this belongs to. It cannot be changed later.
  title       Ghi đúng như trên bài hoặc văn bản, không thêm ngày tháng phía trước. | As on the page or the document, without “Kính gửi” or a date in front.
`
