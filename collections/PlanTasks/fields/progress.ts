import type { Field } from 'payload'

import { staffOnly, writtenBySystem } from '../../../src/access/rules.ts'
import { isOverdue } from '../../../src/domain/overdue.ts'
import { taskStatuses } from '../../../src/domain/progress.ts'
import { today } from '../../../src/domain/today.ts'
import { dayField } from '../../../src/fields/day.ts'
import { instantField } from '../../../src/fields/instant.ts'
import { sameCommune } from '../../../src/fields/sameCommune.ts'

/**
 * How far a task is, what shows it, and whether it is late. What is marked `isProgress` changes
 * while the task is public, by the act `reportProgress` (plugins/workflow), and is no part of what
 * an approver has approved.
 */
export function progressFields(): Field[] {
  const reported = { custom: { isProgress: true } }
  return [
    { ...statusField, ...reported },
    { ...completedAtField, ...reported },
    overdueField,
    { ...updatesField, ...reported },
    { ...evidenceField, ...reported },
  ] as Field[]
}

const statusField: Field = {
  name: 'status',
  type: 'select',
  label: { en: 'Progress', vi: 'Tình trạng' },
  admin: { description: { en: 'How far it is.', vi: 'Tiến độ hiện nay của nhiệm vụ.' } },
  defaultValue: 'chua',
  index: true,
  options: Object.entries(taskStatuses).map(([value, label]) => ({ label, value })),
  required: true,
}

const completedAtField: Field = instantField({
  name: 'completedAt',
  label: { en: 'Done at', vi: 'Hoàn thành lúc' },
  admin: {
    condition: (data) => data?.status === 'xong',
    description: {
      en: 'Left empty, it is the moment the task is saved as done.',
      vi: 'Để trống, hệ thống ghi thời điểm lưu tình trạng “Đã hoàn thành”.',
    },
  },
})

const overdueField: Field = {
  name: 'quaHan',
  type: 'checkbox',
  label: { en: 'Overdue', vi: 'Quá hạn' },
  access: { create: writtenBySystem, update: writtenBySystem },
  admin: {
    description: {
      en: 'Computed every time it is read, by the day in Vietnam.',
      vi: 'Hệ thống tính mỗi lần đọc, theo ngày ở Việt Nam.',
    },
    readOnly: true,
  },
  hooks: { afterRead: [({ siblingData }) => isOverdue(siblingData, today())] },
  virtual: true,
}

const updatesField: Field = {
  name: 'updates',
  type: 'array',
  label: { en: 'Reports', vi: 'Cập nhật tiến độ' },
  labels: {
    plural: { en: 'Reports', vi: 'Cập nhật tiến độ' },
    singular: { en: 'Report', vi: 'Lần cập nhật' },
  },
  admin: {
    description: {
      en: 'What was done, the newest last.',
      vi: 'Việc đã làm theo từng ngày, mới nhất ở cuối.',
    },
  },
  fields: [
    dayField({
      name: 'date',
      label: { en: 'Day', vi: 'Ngày' },
      description: { en: 'The day it was done.', vi: 'Ngày thực hiện.' },
      required: true,
    }),
    {
      name: 'text',
      type: 'textarea',
      label: { en: 'What was done', vi: 'Kết quả' },
      admin: {
        description: {
          en: 'One or two sentences, no personal data.',
          vi: 'Một, hai câu; không ghi dữ liệu cá nhân.',
        },
      },
      maxLength: 2000,
      required: true,
    },
    {
      name: 'by',
      type: 'relationship',
      label: { en: 'Written by', vi: 'Người cập nhật' },
      access: { create: writtenBySystem, read: staffOnly, update: writtenBySystem },
      admin: { allowCreate: false, allowEdit: false, readOnly: true },
      hooks: {
        beforeChange: [({ req, value }) => value ?? accountOf(req.user)],
      },
      relationTo: 'users',
    },
  ],
}

const evidenceField: Field = {
  name: 'evidence',
  type: 'relationship',
  label: { en: 'Evidence', vi: 'Minh chứng' },
  admin: {
    description: {
      en: 'Documents and articles that show the result.',
      vi: 'Văn bản, tin bài cho thấy kết quả thực hiện.',
    },
  },
  filterOptions: sameCommune,
  hasMany: true,
  relationTo: ['documents', 'articles'],
}

function accountOf(
  user: null | undefined | { collection: string; id: string },
): string | undefined {
  return user?.collection === 'users' ? user.id : undefined
}
