type Rule = readonly [RegExp, string]

/**
 * What Payload and its editor say in English whatever the language is: no translation of theirs
 * reaches it (src/desk/useVietnamese puts it into Vietnamese).
 */
export const toasts: readonly Rule[] = [
  [/^Successfully saved (\d+) files$/, 'Đã lưu $1 tệp.'],
  [/^Failed to save (\d+) files$/, 'Chưa lưu được $1 tệp.'],
  // The browsers' own words for a server that does not answer.
  [
    /^(.*: )?(Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.?)$/,
    'Không kết nối được máy chủ. Nội dung đang gõ vẫn còn trên màn hình; hãy thử lại khi có mạng.',
  ],
  [/^Failed to fetch the file\.$/, 'Không lấy được tệp.'],
  [/^The provided URL is not allowed\.$/, 'Địa chỉ này không được dùng.'],
]

/** Names of buttons and areas, for those who hear them. */
export const labels: readonly Rule[] = [
  [/^Notifications.*$/, 'Thông báo'],
  [/^Close toast$/, 'Đóng thông báo'],
  [/^Add block$/, 'Thêm khối'],
  [/^Drag to move$/, 'Kéo để di chuyển'],
  [/^Insert Paragraph$/, 'Thêm đoạn văn'],
  [/^Edit link$/, 'Sửa liên kết'],
  [/^Remove link$/, 'Bỏ liên kết'],
  [/^Edit (.+)$/, 'Sửa $1'],
  [/^Add Column$/, 'Thêm cột'],
  [/^Add Row$/, 'Thêm dòng'],
  [/^text dropdown$/, 'Kiểu đoạn văn'],
  [/^align dropdown$/, 'Căn lề'],
  [/^add dropdown$/, 'Chèn'],
  [/^Collapse$/, 'Thu gọn'],
  [/^Expand$/, 'Mở rộng'],
  [/^toggle$/, 'Mở hoặc thu gọn'],
  [/^toggle fullscreen$/, 'Toàn màn hình'],
  [/^sortable$/, 'kéo thả được'],
]

/** Texts, each with where it may stand: what people have written is left alone. */
export const texts: readonly { rules: readonly Rule[]; within: string }[] = [
  {
    rules: [[/^Table$/, 'Bảng']],
    within: '.slash-menu-popup, .toolbar-popup__dropdown-items, .toolbar-popup__dropdown-item',
  },
  {
    rules: [
      [/^Merge cells$/, 'Gộp ô'],
      [/^Unmerge cells$/, 'Tách ô'],
      [/^Toggle Row Striping$/, 'Bật, tắt tô dòng xen kẽ'],
      [/^Toggle First Column Freeze$/, 'Bật, tắt giữ cột đầu'],
      [/^Insert row above$/, 'Chèn dòng phía trên'],
      [/^Insert (\d+) rows above$/, 'Chèn $1 dòng phía trên'],
      [/^Insert row below$/, 'Chèn dòng phía dưới'],
      [/^Insert (\d+) rows below$/, 'Chèn $1 dòng phía dưới'],
      [/^Insert column left$/, 'Chèn cột bên trái'],
      [/^Insert (\d+) columns left$/, 'Chèn $1 cột bên trái'],
      [/^Insert column right$/, 'Chèn cột bên phải'],
      [/^Insert (\d+) columns right$/, 'Chèn $1 cột bên phải'],
      [/^Delete column$/, 'Xoá cột'],
      [/^Delete row$/, 'Xoá dòng'],
      [/^Delete table$/, 'Xoá bảng'],
      [/^Add row header$/, 'Đặt làm dòng tiêu đề'],
      [/^Remove row header$/, 'Bỏ dòng tiêu đề'],
      [/^Add column header$/, 'Đặt làm cột tiêu đề'],
      [/^Remove column header$/, 'Bỏ cột tiêu đề'],
    ],
    within: '.table-action-menu-dropdown',
  },
  {
    rules: [
      [/^Create Table$/, 'Chèn bảng'],
      [/^Rows$/, 'Số dòng'],
      [/^Columns$/, 'Số cột'],
    ],
    within: '.drawer',
  },
  {
    rules: [
      [/^(\d+) bytes\b/, '$1 byte'],
      [/^Copy URL$/, 'Sao chép địa chỉ'],
    ],
    within:
      '.file-meta, .cell-filesize, .upload-relationship-details, .upload-field-card, .file-details',
  },
  {
    rules: [
      [
        /^\s*To pick up a draggable item[^]*$/,
        'Nhấn phím cách để nhấc lên, dùng phím mũi tên để chuyển chỗ, nhấn phím cách lần nữa để đặt xuống, phím Escape để thôi.',
      ],
    ],
    within: '[id^="DndDescribedBy"]',
  },
]

/** The same sentence by the first rule that knows it; as it is where none does. */
export function inVietnamese(text: string, rules: readonly Rule[]): string {
  const rule = rules.find(([sentence]) => sentence.test(text))
  return rule ? text.replace(rule[0], rule[1]) : text
}
