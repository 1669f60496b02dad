import type { CollectionConfig, FieldAccess } from 'payload'

import { membershipsOf } from '../../src/access/actor.ts'
import { communeAccess } from '../../src/access/rules.ts'
import { dayField } from '../../src/fields/day.ts'
import { menu } from '../../src/fields/menu.ts'
import { forgetHosts } from './hooks/forgetHosts.ts'

const provinceOnly: FieldAccess = ({ req }) =>
  membershipsOf(req.user).some(({ role }) => role === 'provinceAdmin')
const byProvince = { create: provinceOnly, update: provinceOnly }

/**
 * A commune (xã, phường, đặc khu) and its portal: the tenant. A commune that was merged away is
 * retired, never deleted: "xã Linh Trường", since 1 July 2025 part of "xã Cồn Tiên".
 */
export const Communes: CollectionConfig<'communes'> = {
  slug: 'communes',
  labels: {
    plural: { en: 'Communes', vi: 'Xã, phường' },
    singular: { en: 'Commune', vi: 'Xã, phường' },
  },
  access: communeAccess(),
  admin: {
    defaultColumns: ['name', 'kind', 'province', 'status'],
    group: menu.organisation,
    useAsTitle: 'name',
  },
  defaultPopulate: { slug: true, name: true, status: true },
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', vi: 'Tên' },
      access: byProvince,
      admin: {
        description: { en: 'With its kind: “xã Cồn Tiên”.', vi: 'Kèm loại đơn vị: “xã Cồn Tiên”.' },
      },
      index: true,
      required: true,
    },
    {
      name: 'slug',
      type: 'text',
      label: { en: 'Short name in addresses', vi: 'Tên ngắn trong đường dẫn' },
      access: byProvince,
      admin: {
        description: {
          en: 'Like con-tien. It never changes.',
          vi: 'Ví dụ con-tien. Không đổi về sau.',
        },
      },
      required: true,
      unique: true,
    },
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', vi: 'Loại' },
      access: byProvince,
      admin: {
        description: {
          en: 'Thị trấn and huyện exist only as former units since 1 July 2025.',
          vi: 'Thị trấn và huyện chỉ còn là đơn vị cũ từ ngày 01/7/2025.',
        },
      },
      options: [
        { label: 'Xã', value: 'xa' },
        { label: 'Phường', value: 'phuong' },
        { label: 'Đặc khu', value: 'dac_khu' },
        { label: { en: 'Thị trấn (former)', vi: 'Thị trấn (cũ)' }, value: 'thi_tran' },
        { label: { en: 'Huyện (former)', vi: 'Huyện (cũ)' }, value: 'huyen' },
      ],
      required: true,
    },
    {
      name: 'status',
      type: 'select',
      label: { en: 'Status', vi: 'Tình trạng' },
      access: byProvince,
      admin: {
        description: {
          en: 'A retired commune stays readable; nothing new is written in it.',
          vi: 'Xã đã sáp nhập vẫn đọc được nhưng không đăng bài mới.',
        },
      },
      defaultValue: 'active',
      options: [
        { label: { en: 'Active', vi: 'Đang hoạt động' }, value: 'active' },
        { label: { en: 'Retired', vi: 'Đã sáp nhập' }, value: 'retired' },
      ],
      required: true,
    },
    {
      name: 'adminCode',
      type: 'text',
      label: { en: 'Administrative code', vi: 'Mã đơn vị hành chính' },
      access: byProvince,
      admin: { description: { en: 'Five digits.', vi: 'Năm chữ số, giữ số 0 ở đầu.' } },
    },
    {
      name: 'province',
      type: 'text',
      label: { en: 'Province', vi: 'Tỉnh, thành phố' },
      access: byProvince,
      admin: { description: { en: 'Its name today.', vi: 'Tên tỉnh, thành phố hiện nay.' } },
      required: true,
    },
    dayField({
      name: 'validFrom',
      label: { en: 'Valid from', vi: 'Có hiệu lực từ' },
      description: { en: 'Day it came into being.', vi: 'Ngày được thành lập.' },
    }),
    dayField({
      name: 'validTo',
      label: { en: 'Valid to', vi: 'Đến ngày' },
      description: {
        en: 'Its last day, when it was merged.',
        vi: 'Ngày cuối cùng, nếu đã sáp nhập.',
      },
    }),
    {
      name: 'legalBasis',
      type: 'text',
      label: { en: 'Legal basis', vi: 'Nghị quyết' },
      access: byProvince,
      admin: {
        description: {
          en: 'The resolution that formed or merged it.',
          vi: 'Nghị quyết thành lập hoặc sáp nhập.',
        },
      },
    },
    {
      name: 'predecessors',
      type: 'relationship',
      label: { en: 'Formed from', vi: 'Được lập từ' },
      access: byProvince,
      admin: {
        description: {
          en: 'Their content can be read through this commune’s portal.',
          vi: 'Nội dung của các đơn vị này đọc được qua cổng của xã.',
        },
      },
      hasMany: true,
      relationTo: 'communes',
    },
    {
      name: 'successor',
      type: 'relationship',
      label: { en: 'Now part of', vi: 'Nay thuộc' },
      access: byProvince,
      admin: { description: { en: 'After a merger.', vi: 'Đơn vị mới sau khi sáp nhập.' } },
      relationTo: 'communes',
    },
    {
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
      ],
    },
    {
      name: 'address',
      type: 'text',
      label: { en: 'Address', vi: 'Địa chỉ' },
      admin: { description: { en: 'Of the office.', vi: 'Trụ sở Ủy ban nhân dân.' } },
    },
    {
      name: 'phone',
      type: 'text',
      label: { en: 'Telephone', vi: 'Điện thoại' },
      admin: { description: { en: 'Official number.', vi: 'Số điện thoại công vụ.' } },
    },
    {
      name: 'email',
      type: 'email',
      label: { en: 'Mail address', vi: 'Thư điện tử' },
      admin: { description: { en: 'Official address.', vi: 'Hộp thư công vụ.' } },
    },
  ],
  hooks: { afterChange: [forgetHosts] },
  versions: false,
}
