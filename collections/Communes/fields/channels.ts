import type { Field, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../../../src/access/fieldMessage.ts'
import { isWebAddress } from '../../../src/domain/isWebAddress.ts'

const label = { en: 'Address or number', vi: 'Địa chỉ hoặc số máy' }

/** A hotline is a number; everything else is a link that a reader follows. */
const checkAddress: TextFieldSingleValidation = (value, { req, siblingData }) => {
  if (!value) return req.t('validation:required')
  const { kind } = siblingData as { kind?: string }
  return kind === 'duong_day_nong' || isWebAddress(value)
    ? true
    : fieldMessage('CP_INPUT_WEB_ADDRESS', req, { label })
}

/** The official channels of the agency; their list is public (NĐ 224/2026 Đ.10). */
export const channelsField: Field = {
  name: 'channels',
  type: 'array',
  label: { en: 'Official channels', vi: 'Kênh thông tin chính thức' },
  labels: {
    plural: { en: 'Channels', vi: 'Kênh' },
    singular: { en: 'Channel', vi: 'Kênh' },
  },
  admin: {
    description: {
      en: 'Every channel the agency runs besides this portal (Decree 224/2026, article 10).',
      vi: 'Các kênh khác của cơ quan ngoài cổng này (NĐ 224/2026, Điều 10).',
    },
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', vi: 'Loại kênh' },
      admin: { description: { en: 'Where people find it.', vi: 'Người dân tìm thấy ở đâu.' } },
      options: [
        { label: { en: 'Social network', vi: 'Mạng xã hội' }, value: 'mang_xa_hoi' },
        { label: { en: 'Application', vi: 'Ứng dụng di động' }, value: 'ung_dung' },
        { label: { en: 'Hotline', vi: 'Đường dây nóng' }, value: 'duong_day_nong' },
        { label: { en: 'Other', vi: 'Khác' }, value: 'khac' },
      ],
      required: true,
    },
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', vi: 'Tên kênh' },
      admin: { description: { en: 'As people see it.', vi: 'Tên hiện trên kênh đó.' } },
      required: true,
    },
    {
      name: 'address',
      type: 'text',
      label,
      admin: {
        description: {
          en: 'https://… or, for a hotline, the number.',
          vi: 'https://… hoặc số máy của đường dây nóng.',
        },
      },
      required: true,
      validate: checkAddress,
    },
  ],
}
