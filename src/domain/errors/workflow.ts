import type { ErrorTable } from '../errors.ts'

/** Editorial acts and the locks of items being edited. */
export const workflowErrors = {
  CP_CONTENT_GONE: {
    en: 'This item was taken down from the portal.',
    status: 410,
    vi: 'Nội dung này đã được gỡ khỏi cổng thông tin.',
  },
  CP_WORKFLOW_BASIS_MISSING: {
    en: '“{label}” has to be filled in: the reason and the basis of taking something down are kept.',
    status: 400,
    vi: 'Hãy điền “{label}”: lý do và căn cứ gỡ được lưu lại.',
  },
  CP_WORKFLOW_BY_ACT: {
    en: 'Something becomes public only by being approved and published (POST …/acts/publish), not by saving it.',
    status: 403,
    vi: 'Nội dung chỉ được công khai bằng thao tác duyệt và xuất bản, không phải bằng cách lưu.',
  },
  CP_WORKFLOW_CHANGED_SINCE: {
    en: 'The text is no longer the one that was approved. It has to be approved again.',
    status: 409,
    vi: 'Nội dung đã khác bản được duyệt. Cần trình duyệt lại.',
  },
  CP_WORKFLOW_CHANGED_SINCE_READ: {
    en: 'It was changed after you opened it. Reload the page and read it again first.',
    status: 409,
    vi: 'Nội dung đã được sửa sau khi bạn mở. Hãy tải lại trang và đọc lại trước khi làm tiếp.',
  },
  // Without colons and commas: Payload's notices make a list of such a sentence.
  CP_WORKFLOW_CONFLICT: {
    en: '{by} saved this item at {at} after you opened it. Nothing of yours was lost. Copy what you typed and reload the page and put it in again.',
    status: 409,
    vi: '{by} đã lưu mục này lúc {at} sau khi bạn mở. Nội dung bạn gõ vẫn còn trên màn hình. Hãy sao chép lại rồi tải lại trang để sửa tiếp.',
  },
  CP_WORKFLOW_FILE: {
    en: 'File “{title}”: {problem}',
    status: 400,
    vi: 'Tệp “{title}”: {problem}',
  },
  CP_WORKFLOW_FILE_UNREAD: {
    en: 'File “{title}” is still being read. Try again in a minute.',
    status: 409,
    vi: 'Hệ thống đang đọc tệp “{title}”. Hãy thử lại sau một phút.',
  },
  CP_WORKFLOW_KEY_REUSED: {
    en: 'This Idempotency-Key was used for another act, or with other words.',
    status: 422,
    vi: 'Khoá Idempotency-Key này đã dùng cho thao tác khác hoặc nội dung khác.',
  },
  CP_WORKFLOW_LOCKED: {
    en: 'It is being edited by {name}. Wait until that is done, or take over the editing.',
    status: 423,
    vi: 'Nội dung này đang được {name} sửa. Hãy chờ sửa xong hoặc nhận quyền sửa.',
  },
  CP_WORKFLOW_NOT_HELD: {
    en: 'Your role does not include “{verb}” for this item.',
    status: 403,
    vi: 'Vai trò của bạn không được phép “{verb}” mục này.',
  },
  CP_WORKFLOW_NOT_NOW: {
    en: '“{verb}” is not possible while the item is “{state}”.',
    status: 409,
    vi: 'Không thể “{verb}” khi mục đang ở trạng thái “{state}”.',
  },
  CP_WORKFLOW_OVER: {
    en: '“{label}” lies before the publication. Give it a later time or empty it.',
    status: 400,
    vi: '“{label}” trước lúc đăng. Hãy đặt thời điểm sau hoặc để trống.',
  },
  CP_WORKFLOW_OWN_WORK: {
    en: 'You wrote a part of this version: somebody else has to approve it.',
    status: 403,
    vi: 'Bạn đã viết hoặc sửa một phần của bản này: người khác phải duyệt.',
  },
  CP_WORKFLOW_REASON_MISSING: {
    en: '“{label}” has to be filled in.',
    status: 400,
    vi: 'Hãy điền “{label}”.',
  },
  CP_WORKFLOW_RESTORE_AS_DRAFT: {
    en: 'An old version can only be restored as a draft.',
    status: 403,
    vi: 'Phiên bản cũ chỉ được khôi phục thành bản nháp.',
  },
  CP_WORKFLOW_RESTORE_FIRST: {
    en: 'This item was taken down. Restore it as a draft before changing it.',
    status: 409,
    vi: 'Mục này đã gỡ hoặc lưu trữ. Hãy bấm “Khôi phục” thành bản nháp trước khi sửa.',
  },
  CP_WORKFLOW_RIGHT_LOST: {
    en: 'Who approved or scheduled it may not do so any more. Somebody else has to publish it.',
    status: 403,
    vi: 'Người duyệt hoặc người hẹn giờ không còn quyền này. Cần người khác xuất bản.',
  },
  CP_WORKFLOW_SCHEDULE_FAILED: {
    en: 'The system could not publish it at its time and goes on trying. Tell your technical administrator.',
    status: 503,
    vi: 'Hệ thống chưa đăng được đúng giờ và đang thử lại. Hãy báo quản trị kỹ thuật.',
  },
  CP_WORKFLOW_SECRET_MARK: {
    en: '“{label}” bears the mark “{mark}”. State secrets are not published: take it out, or show the mark is meant otherwise by writing it in small letters.',
    status: 400,
    vi: '“{label}” có dấu độ mật “{mark}”. Không được đăng bí mật nhà nước: hãy gỡ nội dung, tệp này; nếu không phải dấu mật thì viết chữ thường.',
  },
  CP_WORKFLOW_SUBMITTED: {
    en: 'This item was submitted once: it is kept. It can be returned or left, not deleted.',
    status: 409,
    vi: 'Mục này đã từng được gửi nên phải lưu giữ: có thể trả lại hoặc để đó, không xoá được.',
  },
  CP_WORKFLOW_TAKE_FIRST: {
    en: 'This item waits for an editor. Take it for editing before changing it.',
    status: 409,
    vi: 'Mục này đang chờ biên tập. Hãy bấm “Nhận biên tập” trước khi sửa.',
  },
  CP_WORKFLOW_TIME_PAST: {
    en: 'The time has to lie in the future.',
    status: 400,
    vi: 'Thời điểm hẹn phải ở tương lai.',
  },
  CP_WORKFLOW_UNKNOWN_ACT: {
    en: 'There is no such act.',
    status: 404,
    vi: 'Không có thao tác này.',
  },
  CP_WORKFLOW_UNTOUCHABLE: {
    en: 'This item is being worked on by the editors. Only they change it now.',
    status: 403,
    vi: 'Bài đang được biên tập, duyệt. Lúc này chỉ ban biên tập được sửa.',
  },
  CP_WORKFLOW_WARNINGS: {
    en: 'Look at the warnings and confirm them: {list}',
    status: 409,
    vi: 'Hãy xem và xác nhận các cảnh báo: {list}',
  },
} as const satisfies ErrorTable
