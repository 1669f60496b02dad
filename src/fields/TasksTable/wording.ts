/** Everything the table of tasks says, Vietnamese first. `{name}` is filled in. */
const wording = {
  en: {
    actions: 'Actions',
    add: 'Add a task',
    cancelBody:
      'The task “{title}” has been public and cannot be deleted. Set it to “Cancelled”? The change shows when the plan is published.',
    cancelHeading: 'This task has been public',
    cancelled: 'The task “{title}” is set to “Cancelled”.',
    cancelTask: 'Set to Cancelled',
    caption: 'Tasks of the plan',
    coordinators: 'With',
    down: 'Move down: {title}',
    due: 'Due',
    edit: 'Edit: {title}',
    empty: 'The plan has no tasks yet.',
    failed: 'That did not work. Please try again.',
    keep: 'Leave it',
    lead: 'Lead',
    loading: 'Loading the tasks…',
    loadingFailed: 'The tasks could not be loaded.',
    more: 'Only the first {shown} of {total} tasks are shown; the menu’s “Tasks” lists all of them.',
    moved: 'The task “{title}” is now number {place}.',
    noLead: 'None yet',
    overdue: 'Overdue',
    period: 'Period',
    remove: 'Remove: {title}',
    removed: 'The task “{title}” was moved to the trash.',
    restored: 'The task “{title}” is back.',
    retry: 'Load again',
    saveFirst: 'Save the plan first (a draft will do), then add its tasks.',
    status: 'Progress',
    title: 'Task',
    undo: 'Undo',
    unpublished: '{count} tasks are not public as they are now: they are published with the plan.',
    untitled: '(no title yet)',
    up: 'Move up: {title}',
  },
  vi: {
    actions: 'Thao tác',
    add: 'Thêm nhiệm vụ',
    cancelBody:
      'Nhiệm vụ “{title}” đã công khai nên không xoá được. Đặt tình trạng “Huỷ”? Thay đổi hiện ra khi kế hoạch được xuất bản.',
    cancelHeading: 'Nhiệm vụ đã công khai',
    cancelled: 'Đã đặt tình trạng “Huỷ” cho nhiệm vụ “{title}”.',
    cancelTask: 'Đặt tình trạng Huỷ',
    caption: 'Nhiệm vụ của kế hoạch',
    coordinators: 'Phối hợp',
    down: 'Chuyển xuống: {title}',
    due: 'Thời hạn',
    edit: 'Sửa: {title}',
    empty: 'Kế hoạch chưa có nhiệm vụ nào.',
    failed: 'Không thực hiện được. Hãy thử lại.',
    keep: 'Giữ nguyên',
    lead: 'Chủ trì',
    loading: 'Đang tải nhiệm vụ…',
    loadingFailed: 'Không tải được danh sách nhiệm vụ.',
    more: 'Chỉ hiện {shown} trong {total} nhiệm vụ đầu tiên; xem đủ ở mục “Nhiệm vụ” của trình đơn.',
    moved: 'Nhiệm vụ “{title}” nay ở vị trí {place}.',
    noLead: 'Chưa có',
    overdue: 'Quá hạn',
    period: 'Thời gian',
    remove: 'Bỏ: {title}',
    removed: 'Đã chuyển nhiệm vụ “{title}” vào thùng rác.',
    restored: 'Đã khôi phục nhiệm vụ “{title}”.',
    retry: 'Tải lại',
    saveFirst: 'Hãy lưu kế hoạch (bản nháp cũng được) rồi thêm nhiệm vụ.',
    status: 'Tình trạng',
    title: 'Nhiệm vụ',
    undo: 'Hoàn tác',
    unpublished: 'Có {count} nhiệm vụ chưa công bố: nhiệm vụ được xuất bản cùng kế hoạch.',
    untitled: '(chưa có tên)',
    up: 'Chuyển lên: {title}',
  },
} as const satisfies Record<'en' | 'vi', Record<string, string>>

const statuses: Record<string, { en: string; vi: string }> = {
  chua: { en: 'Not begun', vi: 'Chưa thực hiện' },
  dang: { en: 'In work', vi: 'Đang thực hiện' },
  huy: { en: 'Cancelled', vi: 'Huỷ' },
  tam_dung: { en: 'Paused', vi: 'Tạm dừng' },
  xong: { en: 'Done', vi: 'Đã hoàn thành' },
}

export type Language = 'en' | 'vi'
export type Wording = keyof (typeof wording)['vi']
export type Say = (what: Wording, values?: Record<string, number | string>) => string

export function sayIn(language: Language): Say {
  return (what, values = {}) =>
    wording[language][what].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

export function statusIn(language: Language, status: string): string {
  return statuses[status]?.[language] ?? status
}
