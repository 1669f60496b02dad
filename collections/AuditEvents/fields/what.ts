import type { Field } from 'payload'

import { auditActions } from '../../../src/domain/audit/actions.ts'
import { kept, keptCode } from './kept.ts'

const options = Object.entries(auditActions).map(([value, label]) => ({ label, value }))

/** What was done to what, and how it ended. */
export const what: Field[] = [
  {
    name: 'action',
    type: 'select',
    label: { en: 'What', vi: 'Việc' },
    admin: {
      description: { en: 'What was done.', vi: 'Việc đã thực hiện.' },
      readOnly: true,
    },
    index: true,
    options,
    required: true,
  },
  {
    name: 'result',
    type: 'select',
    label: { en: 'Result', vi: 'Kết quả' },
    admin: {
      description: {
        en: 'Refused: it was tried and not allowed.',
        vi: 'Từ chối: có người thử làm nhưng không được phép.',
      },
      readOnly: true,
    },
    options: [
      { label: { en: 'Done', vi: 'Đã thực hiện' }, value: 'ok' },
      { label: { en: 'Refused', vi: 'Từ chối' }, value: 'refused' },
    ],
    required: true,
  },
  kept(
    'title',
    { en: 'On what', vi: 'Đối tượng' },
    { en: 'Its title at that time.', vi: 'Tiêu đề vào lúc đó.' },
  ),
  keptCode(
    'itemCollection',
    { en: 'Kind of item', vi: 'Loại nội dung' },
    { en: 'By its name in addresses.', vi: 'Theo tên trong địa chỉ.' },
  ),
  kept(
    'itemId',
    { en: 'Id of the item', vi: 'Mã nội dung' },
    { en: 'Finds every row on one item.', vi: 'Dùng để tìm mọi dòng về một nội dung.' },
    { index: true },
  ),
  kept(
    'unit',
    { en: 'Unit', vi: 'Mã đơn vị' },
    { en: 'The unit responsible at that time.', vi: 'Đơn vị chịu trách nhiệm vào lúc đó.' },
  ),
  kept(
    'reason',
    { en: 'Reason', vi: 'Lý do' },
    { en: 'As given by who acted.', vi: 'Do người thực hiện ghi.' },
  ),
  kept(
    'before',
    { en: 'Version before (hash)', vi: 'Phiên bản trước (mã băm)' },
    { en: 'SHA-256 of the content before.', vi: 'SHA-256 của nội dung trước khi thay đổi.' },
  ),
  kept(
    'after',
    { en: 'Version after (hash)', vi: 'Phiên bản sau (mã băm)' },
    { en: 'SHA-256 of the content after.', vi: 'SHA-256 của nội dung sau khi thay đổi.' },
  ),
  {
    name: 'details',
    type: 'json',
    label: { en: 'Details', vi: 'Chi tiết' },
    admin: {
      components: { Field: 'payload-commune-portal/client#DetailsList' },
      description: {
        en: 'What else is known, such as the names of the fields that changed.',
        vi: 'Những điều khác, như tên các trường đã thay đổi.',
      },
      readOnly: true,
    },
  },
]
