import type { OutlineWarning, Span } from './planOutline.ts'

/** What an outline could not tell; the clerk reads the sentence. */
const messages = {
  assignmentUnclear: 'Chưa tách được đơn vị và công việc trong câu giao việc này.',
  headingUnknown: 'Chưa nhận ra đề mục này; nội dung dưới đó được giữ trong phần ghi chú.',
  noTableHead: 'Không nhận ra tiêu đề cột của bảng nhiệm vụ.',
  purposesAndRequirementsTogether: 'Mục đích và yêu cầu viết chung; hãy tách thành hai phần.',
  severalLeads: 'Có nhiều đơn vị chủ trì; mỗi nhiệm vụ chỉ có một đơn vị chủ trì.',
  taskWithoutLead: 'Nhiệm vụ chưa có đơn vị chủ trì.',
  taskWithoutPeriod: 'Nhiệm vụ chưa có thời gian thực hiện.',
} as const satisfies Record<OutlineWarning['code'], string>

/** The warning of a code about a piece of the source. */
export function outlineWarning(code: OutlineWarning['code'], place: Span): OutlineWarning {
  return { code, message: messages[code], place }
}
