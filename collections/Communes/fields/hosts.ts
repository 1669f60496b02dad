import type { Field, FieldHook } from 'payload'

import { byProvince } from '../../../src/access/rules.ts'

const toHostName: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim().toLowerCase() : value

/** The hosts on which the public reads this commune. */
export const hostsField: Field = {
  name: 'domains',
  type: 'array',
  label: { en: 'Hosts', vi: 'Tên miền' },
  labels: {
    plural: { en: 'Hosts', vi: 'Tên miền' },
    singular: { en: 'Host', vi: 'Tên miền' },
  },
  access: byProvince,
  admin: {
    description: {
      en: 'Hosts on which the public reads this commune only.',
      vi: 'Tên miền mà bạn đọc chỉ thấy nội dung của xã này.',
    },
  },
  fields: [
    {
      name: 'host',
      type: 'text',
      label: { en: 'Host', vi: 'Tên miền' },
      admin: {
        description: {
          en: 'Like contien.quangtri.gov.vn.',
          vi: 'Ví dụ contien.quangtri.gov.vn.',
        },
      },
      hooks: { beforeValidate: [toHostName] },
      index: true,
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', vi: 'Loại' },
      admin: {
        description: {
          en: 'Former hosts are redirected.',
          vi: 'Tên miền cũ sẽ được chuyển hướng.',
        },
      },
      defaultValue: 'current',
      options: [
        { label: { en: 'Current', vi: 'Đang dùng' }, value: 'current' },
        { label: { en: 'Former', vi: 'Cũ' }, value: 'former' },
      ],
      required: true,
    },
    {
      name: 'redirectMode',
      type: 'select',
      label: { en: 'What a former host does', vi: 'Cách xử lý tên miền cũ' },
      admin: {
        condition: (_, row: { kind?: string }) => row?.kind === 'former',
        description: {
          en: 'Leads on to the same item on the current host, or goes on showing the archive.',
          vi: 'Chuyển người đọc sang tên miền đang dùng, hoặc vẫn hiện trang lưu trữ tại đây.',
        },
      },
      defaultValue: 'chuyen_huong',
      options: [
        { label: { en: 'Redirect (301)', vi: 'Chuyển hướng (301)' }, value: 'chuyen_huong' },
        { label: { en: 'Show the archive', vi: 'Hiện trang lưu trữ' }, value: 'luu_tru' },
      ],
    },
  ],
}
