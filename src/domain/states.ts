import type { Right } from './roles.ts'

/** Where a piece stands (domain vocabulary: quy chế of editorial boards). Stored names. */
export const states = {
  draft: { en: 'Draft', vi: 'Bản nháp' },
  submitted: { en: 'Waiting for an editor', vi: 'Chờ biên tập' },
  inEdit: { en: 'Being edited', vi: 'Đang biên tập' },
  inReview: { en: 'Waiting for approval', vi: 'Chờ duyệt' },
  returned: { en: 'Returned', vi: 'Trả lại' },
  approved: { en: 'Approved', vi: 'Đã duyệt' },
  scheduled: { en: 'Scheduled', vi: 'Hẹn giờ đăng' },
  published: { en: 'Public', vi: 'Đã xuất bản' },
  corrected: { en: 'Corrected', vi: 'Đã đính chính' },
  unpublished: { en: 'Taken down', vi: 'Đã gỡ' },
  expired: { en: 'Expired', vi: 'Hết hạn đăng' },
  archived: { en: 'Archived', vi: 'Lưu trữ' },
} as const

export type State = keyof typeof states

/**
 * What is done with a piece. `expire` is done by time alone; `reportProgress` is for what is carried
 * out after it was published (tasks of a plan) and for nothing else.
 */
export const verbs = {
  submit: { en: 'Submit', vi: 'Gửi biên tập' },
  take: { en: 'Take for editing', vi: 'Nhận biên tập' },
  requestReview: { en: 'Ask for approval', vi: 'Trình duyệt' },
  return: { en: 'Return', vi: 'Trả lại' },
  approve: { en: 'Approve', vi: 'Duyệt' },
  publish: { en: 'Publish', vi: 'Xuất bản' },
  schedule: { en: 'Schedule', vi: 'Hẹn giờ' },
  cancelSchedule: { en: 'Cancel the schedule', vi: 'Huỷ hẹn giờ' },
  correct: { en: 'Correct', vi: 'Đính chính' },
  unpublish: { en: 'Take down', vi: 'Gỡ bài' },
  expire: { en: 'Expire', vi: 'Hết hạn đăng' },
  archive: { en: 'Archive', vi: 'Đưa vào lưu trữ' },
  restore: { en: 'Restore', vi: 'Khôi phục' },
  publishUrgently: { en: 'Publish urgently', vi: 'Xuất bản khẩn' },
  reportProgress: { en: 'Report progress', vi: 'Cập nhật tiến độ' },
} as const

export type Verb = keyof typeof verbs

/** `work`: the version being worked on · `live`: what the public reads. */
type Move = {
  from: readonly State[]
  /** Where the version in work stands meanwhile: who may call off what it waits for does so first. */
  notWhile?: readonly State[]
  of: 'live' | 'work'
  rights: readonly Right[]
}

/**
 * From where each act leads on, and the rights of which one is needed (src/domain/roles). What
 * `return` needs depends on where the piece is: see `rightsFor`.
 */
export const moves: Record<Verb, Move> = {
  submit: { from: ['draft', 'returned'], of: 'work', rights: ['submit'] },
  take: { from: ['submitted'], of: 'work', rights: ['take'] },
  requestReview: { from: ['inEdit'], of: 'work', rights: ['take'] },
  return: {
    from: ['submitted', 'inEdit', 'inReview', 'approved'],
    of: 'work',
    rights: ['take', 'firstApprove', 'approve'],
  },
  approve: { from: ['inReview'], of: 'work', rights: ['approve', 'firstApprove'] },
  publish: { from: ['approved'], of: 'work', rights: ['publish'] },
  schedule: { from: ['approved'], of: 'work', rights: ['publish'] },
  cancelSchedule: { from: ['scheduled'], of: 'work', rights: ['cancelSchedule'] },
  correct: { from: ['published', 'corrected'], of: 'live', rights: ['unpublish'] },
  unpublish: {
    from: ['published', 'corrected', 'expired'],
    notWhile: ['scheduled'],
    of: 'live',
    rights: ['unpublish'],
  },
  expire: { from: ['published', 'corrected'], of: 'live', rights: [] },
  archive: { from: ['unpublished', 'expired'], of: 'work', rights: ['archive'] },
  restore: { from: ['unpublished', 'archived'], of: 'work', rights: ['restore'] },
  publishUrgently: {
    from: ['draft', 'returned', 'submitted', 'inEdit', 'inReview', 'approved'],
    of: 'work',
    rights: ['publishUrgently'],
  },
  reportProgress: { from: ['published'], of: 'live', rights: ['reportProgress'] },
}

/** The rights of which one is needed for an act on a piece that stands there. */
export function rightsFor(verb: Verb, state: State): readonly Right[] {
  return verb === 'return' && state === 'approved' ? ['approve'] : moves[verb].rights
}

/** What the public may read. */
export const liveStates: readonly State[] = ['published', 'corrected', 'expired']

/** Taken off the portal for good: its address answers 410. */
export const goneStates: readonly State[] = ['unpublished', 'archived']

/** Where only an author's own right to edit does not reach any more. */
export const statesOfAuthor: readonly State[] = ['draft', 'returned', ...liveStates]

export function isState(value: unknown): value is State {
  return typeof value === 'string' && Object.hasOwn(states, value)
}

/**
 * Where a piece stands after a plain save: what was approved has to be looked at again, what is
 * live gets a draft beside it. `null`: it has to be taken or restored first.
 */
export function stateAfterEdit(state: State): null | State {
  if (state === 'approved' || state === 'scheduled') return 'inReview'
  if (liveStates.includes(state)) return 'draft'
  if (state === 'submitted' || goneStates.includes(state)) return null
  return state
}

/** Why somebody sends a piece back. */
export const returnReasons = {
  sai_noi_dung: { en: 'Wrong content', vi: 'Sai nội dung' },
  thieu_nguon: { en: 'No source', vi: 'Thiếu nguồn' },
  loi_chinh_ta: { en: 'Spelling', vi: 'Lỗi chính tả' },
  sai_the_thuc: { en: 'Wrong form', vi: 'Sai thể thức' },
  trung_lap: { en: 'Twice', vi: 'Trùng lặp' },
  ngoai_pham_vi: { en: 'Not for this portal', vi: 'Ngoài phạm vi' },
  mat_noi_bo: { en: 'Secret or internal', vi: 'Có thông tin mật, nội bộ' },
  du_lieu_ca_nhan: { en: 'Personal data', vi: 'Có dữ liệu cá nhân' },
} as const

/** Why something public is taken down; `khac` has to say why in words. */
export const withdrawalReasons = {
  khong_chinh_xac: { en: 'Not accurate', vi: 'Thông tin không chính xác' },
  het_thoi_han: { en: 'Its time is over', vi: 'Hết thời hạn công khai' },
  chu_the_du_lieu: {
    en: 'The person concerned asks for it',
    vi: 'Theo yêu cầu của chủ thể dữ liệu',
  },
  ban_quyen: { en: 'Copyright', vi: 'Vi phạm bản quyền' },
  van_ban_thay_the: {
    en: 'The document was revoked or replaced',
    vi: 'Văn bản bị thu hồi, thay thế',
  },
  khac: { en: 'Another reason', vi: 'Lý do khác' },
} as const

export type ReturnReason = keyof typeof returnReasons
export type WithdrawalReason = keyof typeof withdrawalReasons
