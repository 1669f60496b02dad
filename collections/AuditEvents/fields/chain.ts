import type { Field } from 'payload'

import { writtenBySystem } from '../../../src/access/rules.ts'
import { internal } from '../../../src/fields/internal.ts'
import { kept, keptCode } from './kept.ts'

/** What ties the rows of a commune together, so that none can be changed or taken out unnoticed. */
export const chain: Field[] = [
  {
    ...keptCode(
      'chain',
      { en: 'Chain', vi: 'Chuỗi' },
      {
        en: 'Id of the commune, or the whole installation for what belongs to none.',
        vi: 'Mã xã, phường; “Cả hệ thống” là việc chung, không thuộc riêng xã nào.',
      },
      { installation: { en: 'The whole installation', vi: 'Cả hệ thống' } },
    ),
    required: true,
  },
  {
    name: 'seq',
    type: 'number',
    label: { en: 'Number in the chain', vi: 'Số thứ tự trong chuỗi' },
    admin: {
      description: { en: 'Without gaps, from 1.', vi: 'Liên tục, bắt đầu từ 1.' },
      readOnly: true,
    },
    required: true,
  },
  kept(
    'prevHash',
    { en: 'Hash of the row before', vi: 'Mã băm của dòng trước' },
    { en: 'Empty in the first row only.', vi: 'Chỉ để trống ở dòng đầu tiên.' },
  ),
  kept(
    'hash',
    { en: 'Hash of this row', vi: 'Mã băm của dòng này' },
    {
      en: 'SHA-256 of all of this row and of the hash before it.',
      vi: 'SHA-256 của toàn bộ dòng này và mã băm của dòng trước.',
    },
    { required: true },
  ),
  kept(
    'idempotencyKey',
    { en: 'Key of the request', vi: 'Khoá của yêu cầu' },
    {
      en: 'A request that is sent again with the same key does nothing a second time.',
      vi: 'Yêu cầu gửi lại với cùng khoá sẽ không được thực hiện lần thứ hai.',
    },
  ),
  {
    // Unique without empty values, of which databases think differently (plugins/audit/record).
    name: 'onceKey',
    type: 'text',
    label: { en: 'Guard against repetition', vi: 'Khoá chống lặp' },
    // Closed as well as hidden: GraphQL promises what is required and not closed, and then fails.
    access: { create: writtenBySystem, read: writtenBySystem, update: writtenBySystem },
    admin: internal,
    hidden: true,
    required: true,
    unique: true,
  },
]
