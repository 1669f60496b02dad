import type { ErrorTable } from '../errors.ts'

/** Plans and their tasks. */
export const planErrors = {
  CP_PLAN_TASK_ALONE: {
    en: 'A task is published and taken down with its plan. Publish the plan; for a task that is given up choose the progress “Cancelled”.',
    status: 409,
    vi: 'Nhiệm vụ được xuất bản và gỡ cùng kế hoạch. Hãy xuất bản kế hoạch; nhiệm vụ không thực hiện nữa thì chọn tình trạng “Huỷ”.',
  },
  CP_PLAN_TASK_DUE_BEFORE_START: {
    en: '“{label}” ({due}) is before the first day ({start}).',
    status: 400,
    vi: '“{label}” ({due}) không được trước “Ngày bắt đầu” ({start}).',
  },
  CP_PLAN_TASK_INCOMPLETE: {
    en: 'Task “{title}”: {problem}',
    status: 400,
    vi: 'Nhiệm vụ “{title}”: {problem}',
  },
  CP_PLAN_TASK_LEAD_COORDINATES: {
    en: 'The lead unit cannot be one of the coordinating units of the same task.',
    status: 400,
    vi: 'Đơn vị chủ trì không thể đồng thời là đơn vị phối hợp của nhiệm vụ.',
  },
  CP_PLAN_TASK_MOVED: {
    en: 'A task that has been public stays in its plan.',
    status: 400,
    vi: 'Nhiệm vụ đã công khai thì không chuyển sang kế hoạch khác.',
  },
  CP_PLAN_TASK_NOT_DONE: {
    en: '“{label}” is for a task that is done: report that as well, or leave it empty.',
    status: 400,
    vi: 'Chỉ ghi “{label}” khi nhiệm vụ đã hoàn thành: hãy chọn tình trạng “Đã hoàn thành” hoặc để trống.',
  },
  CP_PLAN_TASK_ONE_LEAD: {
    en: 'A task has exactly one lead unit.',
    status: 400,
    vi: 'Mỗi nhiệm vụ chỉ có một đơn vị chủ trì.',
  },
  CP_PLAN_TASK_ORDER: {
    en: '“{label}” must list tasks of this plan, each of them once.',
    status: 400,
    vi: '“{label}” phải liệt kê các nhiệm vụ của kế hoạch này, mỗi nhiệm vụ một lần.',
  },
  CP_PLAN_TASK_PLAN_NOT_YOURS: {
    en: '“{label}”: its tasks are made and changed by those who may edit it, and you may not.',
    status: 403,
    vi: '“{label}”: chỉ người được sửa kế hoạch này mới thêm, sửa, xoá nhiệm vụ của nó; bạn không có quyền đó.',
  },
  CP_PLAN_TASK_REPORT_EMPTY: {
    en: 'A report says how far the task is, what was done, or what shows it.',
    status: 400,
    vi: 'Hãy nêu ít nhất một trong các nội dung: tình trạng, kết quả, minh chứng.',
  },
  CP_PLAN_TASK_REPORT_FUTURE: {
    en: '“{label}” cannot be in the future: a report says what has been done.',
    status: 400,
    vi: '“{label}” không được ở tương lai: chỉ cập nhật việc đã làm.',
  },
  CP_PLAN_TASK_REPORT_WHY: {
    en: 'Say in “{label}” why the task is paused or cancelled: readers see it.',
    status: 400,
    vi: 'Hãy ghi ở “{label}” vì sao tạm dừng hoặc huỷ nhiệm vụ; bạn đọc thấy nội dung này.',
  },
} as const satisfies ErrorTable
