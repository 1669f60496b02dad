import type { Field } from 'payload'

import { imageFields } from '../../../src/fields/image.ts'
import { ownFiles } from '../ownFiles.ts'
import { channelsField } from './channels.ts'

export const addressLabel = { en: 'Address', vi: 'Địa chỉ' }
export const contactNameLabel = { en: 'Contact for information', vi: 'Tên đầu mối' }
export const contactPhoneLabel = { en: 'Its telephone', vi: 'Điện thoại đầu mối' }
export const emailLabel = { en: 'Mail address', vi: 'Thư điện tử' }
export const emblemAltLabel = { en: 'What the emblem shows', vi: 'Mô tả biểu tượng' }
export const emblemLabel = { en: 'Emblem', vi: 'Biểu tượng' }
export const fullNameLabel = { en: 'Full name of the agency', vi: 'Tên đầy đủ của cơ quan' }
export const phoneLabel = { en: 'Telephone', vi: 'Điện thoại' }
export const responsiblePersonLabel = { en: 'Responsible person', vi: 'Người chịu trách nhiệm' }

/** Whom to ask for information (Luật Tiếp cận thông tin 104/2016 Đ.19 k1). */
const infoContactPoint: Field = {
  name: 'infoContactPoint',
  type: 'group',
  label: {
    en: 'Where to request information',
    vi: 'Đầu mối tiếp nhận yêu cầu cung cấp thông tin',
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: contactNameLabel,
      admin: { description: { en: 'Unit or post.', vi: 'Bộ phận hoặc chức danh tiếp nhận.' } },
    },
    {
      name: 'phone',
      type: 'text',
      label: contactPhoneLabel,
      admin: { description: { en: 'Official number.', vi: 'Số điện thoại công vụ.' } },
    },
    {
      name: 'email',
      type: 'email',
      label: { en: 'Its mail address', vi: 'Thư điện tử đầu mối' },
      admin: { description: { en: 'Official address.', vi: 'Hộp thư công vụ.' } },
    },
  ],
}

/** What stands in the head and foot of the portal, and whom people reach. */
export const portalFields: Field[] = [
  {
    name: 'fullName',
    type: 'text',
    label: fullNameLabel,
    admin: {
      description: {
        en: 'As in the head of the portal: “UBND xã Cồn Tiên”.',
        vi: 'Hiện ở đầu trang: “UBND xã Cồn Tiên, tỉnh Quảng Trị”.',
      },
    },
  },
  ...imageFields({
    name: 'emblem',
    label: emblemLabel,
    alt: {
      label: emblemAltLabel,
      defaultValue: 'Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      description: {
        en: 'Read out to people who cannot see it.',
        vi: 'Trình đọc màn hình đọc câu này cho người không nhìn thấy hình.',
      },
    },
    description: {
      en: 'Empty: the national emblem.',
      vi: 'Để trống thì dùng Quốc huy.',
    },
    filterOptions: ownFiles,
  }),
  {
    name: 'responsiblePerson',
    type: 'text',
    label: responsiblePersonLabel,
    admin: {
      description: {
        en: 'Name and post of who answers for the portal; shown in its foot.',
        vi: 'Họ tên, chức vụ người chịu trách nhiệm nội dung; hiện ở chân trang.',
      },
    },
  },
  {
    name: 'license',
    type: 'text',
    label: { en: 'Licence', vi: 'Giấy phép' },
    admin: {
      description: {
        en: 'Number and day of the licence of the portal, if it has one.',
        vi: 'Số, ngày cấp giấy phép của trang thông tin điện tử, nếu có.',
      },
    },
  },
  {
    name: 'address',
    type: 'text',
    label: addressLabel,
    admin: { description: { en: 'Of the office.', vi: 'Trụ sở Ủy ban nhân dân.' } },
  },
  {
    name: 'phone',
    type: 'text',
    label: phoneLabel,
    admin: { description: { en: 'Official number.', vi: 'Số điện thoại công vụ.' } },
  },
  {
    name: 'email',
    type: 'email',
    label: emailLabel,
    admin: { description: { en: 'Official address.', vi: 'Hộp thư công vụ.' } },
  },
  infoContactPoint,
  channelsField,
  {
    name: 'archiveBanner',
    type: 'textarea',
    label: { en: 'Notice above the archive', vi: 'Thông báo trang lưu trữ' },
    admin: {
      description: {
        en: 'Above all content of a retired commune. Left empty, a sentence is written when it retires.',
        vi: 'Hiện trên mọi nội dung của xã đã sáp nhập. Để trống thì hệ thống tự ghi khi sáp nhập.',
      },
    },
    maxLength: 500,
  },
]
