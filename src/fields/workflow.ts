import type { Sentence } from '../domain/errors.ts'
import type { Field } from 'payload'

import { staffOnly, writtenBySystem } from '../access/rules.ts'
import { returnReasons, states, withdrawalReasons } from '../domain/states.ts'
import { internal } from './internal.ts'
import { revisionField } from './revision.ts'

const closed = { create: writtenBySystem, update: writtenBySystem }
const closedToPublic = { ...closed, read: staffOnly }

/**
 * Where a piece stands and what was decided about it. Written by the acts only (plugins/workflow);
 * a collection that has these fields takes part in the editorial workflow.
 */
export function workflowFields(): Field[] {
  return [stateField, decisionsGroup, correctionsField, revisionField]
}

/** Of a part of something (a task of a plan): who wrote it since it was last public. */
export const writersField: Field = {
  ...account('writers', { en: 'Wrote parts of it', vi: 'Người viết, sửa' }),
  access: closedToPublic,
  admin: internal,
  hasMany: true,
}

const stateField: Field = {
  name: 'state',
  type: 'select',
  label: { en: 'State', vi: 'Trạng thái' },
  access: closed,
  admin: {
    description: {
      en: 'Changes by the buttons above only.',
      vi: 'Chỉ đổi bằng các nút ở phía trên.',
    },
    disableBulkEdit: true,
    position: 'sidebar',
    readOnly: true,
  },
  index: true,
  options: optionsOf(states),
}

const decisionsGroup: Field = {
  name: 'workflow',
  type: 'group',
  label: { en: 'Workflow', vi: 'Quy trình biên tập' },
  access: closedToPublic,
  admin: internal,
  fields: [
    { ...account('writers', { en: 'Wrote parts of it', vi: 'Người viết, sửa' }), hasMany: true },
    { ...account('submittedBy', { en: 'Submitted by', vi: 'Người gửi' }), index: true },
    { ...account('holder', { en: 'Being edited by', vi: 'Người nhận biên tập' }), index: true },
    choice('returnReason', { en: 'Returned because', vi: 'Lý do trả lại' }, returnReasons),
    account('returnedBy', { en: 'Returned by', vi: 'Người trả lại' }),
    account('firstApprovedBy', { en: 'First approval by', vi: 'Người xem duyệt lần đầu' }),
    account('approvedBy', { en: 'Approved by', vi: 'Người duyệt' }),
    instant('approvedAt', { en: 'Approved at', vi: 'Duyệt lúc' }),
    text('approvedHash', { en: 'What was approved', vi: 'Dấu vết bản được duyệt' }),
    {
      name: 'confirmed',
      type: 'text',
      label: { en: 'Warnings that were confirmed', vi: 'Cảnh báo đã xác nhận' },
      hasMany: true,
    },
    account('scheduledBy', { en: 'Scheduled by', vi: 'Người hẹn giờ' }),
    { ...instant('publishAt', { en: 'To be public at', vi: 'Hẹn đăng lúc' }), index: true },
    text('problem', { en: 'Why the schedule failed', vi: 'Vì sao không đăng được' }),
    account('urgentBy', { en: 'Published urgently by', vi: 'Người xuất bản khẩn' }),
    account('urgentReviewedBy', { en: 'Looked at afterwards by', vi: 'Người duyệt lại sau' }),
    choice('withdrawalReason', { en: 'Taken down because', vi: 'Lý do gỡ' }, withdrawalReasons),
    text('withdrawalBasis', { en: 'Basis of taking it down', vi: 'Căn cứ gỡ' }),
    account('withdrawnBy', { en: 'Taken down by', vi: 'Người gỡ' }),
    text('note', { en: 'Note of the last act', vi: 'Ghi chú của lần xử lý gần nhất' }),
    account('changedBy', { en: 'Last act by', vi: 'Người xử lý gần nhất' }),
    instant('changedAt', { en: 'In this state since', vi: 'Ở trạng thái này từ' }),
  ],
}

/** Shown on the page: what was wrong, what is right, since when (đính chính). */
const correctionsField: Field = {
  name: 'corrections',
  type: 'array',
  label: { en: 'Corrections', vi: 'Đính chính' },
  labels: {
    plural: { en: 'Corrections', vi: 'Đính chính' },
    singular: { en: 'Correction', vi: 'Đính chính' },
  },
  access: closed,
  admin: {
    condition: (data) => Array.isArray(data?.corrections) && data.corrections.length > 0,
    description: {
      en: 'Shown to readers; made by the button “Correct”.',
      vi: 'Hiện cho bạn đọc; ghi bằng nút “Đính chính”.',
    },
    disableBulkEdit: true,
    readOnly: true,
  },
  fields: [
    instant('at', { en: 'Corrected at', vi: 'Đính chính lúc' }),
    text('wrong', { en: 'What was wrong', vi: 'Nội dung sai' }),
    text('text', { en: 'What is right', vi: 'Nội dung đúng' }),
    { ...account('by', { en: 'Corrected by', vi: 'Người đính chính' }), access: closedToPublic },
  ],
}

function optionsOf(table: Record<string, Sentence>) {
  return Object.entries(table).map(([value, label]) => ({ label, value }))
}

/** The id of an account: who did it stays on record, whatever becomes of the account. */
function account(name: string, label: Sentence) {
  return { name, type: 'text', label } as const
}

function choice(name: string, label: Sentence, table: Record<string, Sentence>) {
  return { name, type: 'select', label, options: optionsOf(table) } as const
}

function instant(name: string, label: Sentence) {
  return { name, type: 'date', label } as const
}

function text(name: string, label: Sentence) {
  return { name, type: 'textarea', label, maxLength: 5000 } as const
}
