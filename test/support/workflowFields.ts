/** What the editorial workflow adds to a collection: its fields, as lines of describeCollection. */
export const workflowLines = `
  state?                     select         Trạng thái | State
  workflow?                  group          Quy trình biên tập | Workflow
  workflow.writers           text[]         Người viết, sửa | Wrote parts of it
  workflow.submittedBy       text           Người gửi | Submitted by
  workflow.holder            text           Người nhận biên tập | Being edited by
  workflow.returnReason      select         Lý do trả lại | Returned because
  workflow.returnedBy        text           Người trả lại | Returned by
  workflow.firstApprovedBy   text           Người xem duyệt lần đầu | First approval by
  workflow.approvedBy        text           Người duyệt | Approved by
  workflow.approvedAt        date           Duyệt lúc | Approved at
  workflow.approvedHash      textarea≤5000  Dấu vết bản được duyệt | What was approved
  workflow.confirmed         text[]         Cảnh báo đã xác nhận | Warnings that were confirmed
  workflow.scheduledBy       text           Người hẹn giờ | Scheduled by
  workflow.publishAt         date           Hẹn đăng lúc | To be public at
  workflow.problem           textarea≤5000  Vì sao không đăng được | Why the schedule failed
  workflow.urgentBy          text           Người xuất bản khẩn | Published urgently by
  workflow.urgentReviewedBy  text           Người duyệt lại sau | Looked at afterwards by
  workflow.withdrawalReason  select         Lý do gỡ | Taken down because
  workflow.withdrawalBasis   textarea≤5000  Căn cứ gỡ | Basis of taking it down
  workflow.withdrawnBy       text           Người gỡ | Taken down by
  workflow.note              textarea≤5000  Ghi chú của lần xử lý gần nhất | Note of the last act
  workflow.changedBy         text           Người xử lý gần nhất | Last act by
  workflow.changedAt         date           Ở trạng thái này từ | In this state since
  corrections?               array          Đính chính | Corrections
  corrections.at             date           Đính chính lúc | Corrected at
  corrections.wrong          textarea≤5000  Nội dung sai | What was wrong
  corrections.text           textarea≤5000  Nội dung đúng | What is right
  corrections.by             text           Người đính chính | Corrected by
  revision?                  number≥0       Lần lưu | Save number
`

/** How they explain themselves. */
export const workflowHelp = `
  state       Chỉ đổi bằng các nút ở phía trên. | Changes by the buttons above only.
  corrections Hiện cho bạn đọc; ghi bằng nút “Đính chính”. | Shown to readers; made by the button “Correct”.
`

/** The values to choose from in these fields. */
export const workflowOptions = {
  state: `
    draft submitted inEdit inReview returned approved scheduled published corrected unpublished
    expired archived
  `,
  'workflow.returnReason': `
    sai_noi_dung thieu_nguon loi_chinh_ta sai_the_thuc trung_lap ngoai_pham_vi mat_noi_bo
    du_lieu_ca_nhan
  `,
  'workflow.withdrawalReason': `
    khong_chinh_xac het_thoi_han chu_the_du_lieu ban_quyen van_ban_thay_the khac
  `,
}

/** Those that are searched by. */
export const workflowIndexes = 'state workflow.submittedBy workflow.holder workflow.publishAt'
