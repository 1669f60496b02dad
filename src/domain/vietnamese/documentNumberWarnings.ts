/** What can be wrong with a number so that nothing is read from it; the text is kept as it is. */
const shapes = {
  badYear: 'Năm trong số văn bản phải có đủ bốn chữ số.',
  bareNumber: 'Chỉ có số, chưa có ký hiệu văn bản.',
  digitsAlone: 'Nhóm chỉ có chữ số phải viết liền với nhóm chữ trước nó (QH15, UBND-NC3).',
  incompleteNotation: 'Ký hiệu còn thiếu loại văn bản, cơ quan ban hành hoặc đơn vị soạn thảo.',
  misplacedYear: 'Năm phải đứng ngay sau số, trước ký hiệu.',
  missingHyphen: 'Ký hiệu thiếu dấu gạch ngang giữa các nhóm chữ viết tắt.',
  missingNotation: 'Có số nhưng thiếu ký hiệu sau dấu gạch chéo.',
  missingNumber: 'Có ký hiệu nhưng chưa có số văn bản.',
  missingSlash: 'Thiếu dấu gạch chéo giữa số và ký hiệu.',
  noNumber: 'Không đọc được số, ký hiệu văn bản.',
  numberWithLetter: 'Số văn bản có chữ đi kèm nên không đọc được thành số.',
  partyStyle: 'Đây là số văn bản của Đảng hoặc đoàn thể, không theo Nghị định 30/2020/NĐ-CP.',
  slashInNotation: 'Giữa các nhóm chữ của ký hiệu phải là dấu gạch ngang, không phải gạch chéo.',
  textAround: 'Có nội dung khác trước hoặc sau số, ký hiệu; hãy chỉ giữ lại số, ký hiệu.',
} as const

/** What a person should look at although the number could be read. */
const doubts = {
  ambiguousType: 'Ký hiệu mất dấu: DA có thể là ĐA (Đề án), HD có thể là HĐ (Hợp đồng).',
  issuerNotNamed: 'Ký hiệu không ghi cơ quan ban hành; hãy chọn cơ quan ban hành.',
  lostDiacritics: 'Ký hiệu mất dấu tiếng Việt (QD thay cho QĐ, HDND thay cho HĐND).',
  lowerCase: 'Ký hiệu viết chữ thường; tên viết tắt của cơ quan phải viết hoa.',
  missingYear: 'Số của văn bản quy phạm pháp luật phải có năm ban hành.',
  officialLetterCode: 'Công văn không ghi loại văn bản CV trong ký hiệu.',
  unknownType: 'Chưa biết nhóm chữ đầu của ký hiệu là loại văn bản hay cơ quan nào.',
  unlikelyYear: 'Năm trong số văn bản không hợp lý.',
  yearNotExpected: 'Chỉ số của văn bản quy phạm pháp luật mới ghi năm.',
} as const

const messages = { ...doubts, ...shapes }

export type Doubt = keyof typeof doubts
export type Shape = keyof typeof shapes

/** Something a person should look at: a stable code for programs, a Vietnamese sentence to read. */
export type DocumentNumberWarning = { code: Doubt | Shape; message: string }

export function warning(code: Doubt | Shape): DocumentNumberWarning {
  return { code, message: messages[code] }
}
