import type { Field, TextFieldSingleValidation } from 'payload'

import { fieldMessage } from '../../../src/access/fieldMessage.ts'
import { byProvince } from '../../../src/access/rules.ts'
import { hasCodeShape } from '../../../src/domain/law/hasCodeShape.ts'
import { dayField } from '../../../src/fields/day.ts'
import { organIdField } from '../../../src/fields/organId.ts'
import { maxSlugLength, validateSlug } from '../../../src/fields/slug.ts'
import { ownFiles } from '../ownFiles.ts'

export const slugLabel = { en: 'Short name in addresses', vi: 'Tên ngắn trong đường dẫn' }
export const legalBasisLabel = { en: 'Legal basis', vi: 'Nghị quyết' }
export const predecessorsLabel = { en: 'Formed from', vi: 'Được lập từ' }
export const successorLabel = { en: 'Now part of', vi: 'Nay thuộc' }
export const validFromLabel = { en: 'Valid from', vi: 'Có hiệu lực từ' }
export const validToLabel = { en: 'Valid to', vi: 'Đến ngày' }

/** Nobody changes it, not even the province: addresses of years are made with it. */
const keepsSlug: TextFieldSingleValidation = (value, options) => {
  const { operation, previousValue, req } = options
  if (operation !== 'update' || !previousValue) return validateSlug(value, options)
  return value === previousValue || fieldMessage('CP_COMMUNE_SLUG_FIXED', req, { label: slugLabel })
}

/** The commune as an administrative unit: what a resolution says of it. The province writes it. */
export const administrativeUnitFields: Field[] = [
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
    label: slugLabel,
    access: byProvince,
    admin: {
      description: {
        en: 'Like con-tien. It never changes.',
        vi: 'Ví dụ con-tien. Không đổi về sau.',
      },
    },
    maxLength: maxSlugLength,
    required: true,
    unique: true,
    validate: keepsSlug,
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
    index: true,
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
    index: true,
    validate: (value: null | string | string[] | undefined, { req }: { req: Req }) =>
      !value || hasCodeShape('adminCode', String(value))
        ? true
        : fieldMessage('CP_COMMUNE_ADMIN_CODE', req),
  },
  organIdField(),
  {
    name: 'province',
    type: 'text',
    label: { en: 'Province', vi: 'Tỉnh, thành phố' },
    access: byProvince,
    admin: { description: { en: 'Its name today.', vi: 'Tên tỉnh, thành phố hiện nay.' } },
    index: true,
    required: true,
  },
  {
    ...dayField({
      name: 'validFrom',
      label: validFromLabel,
      description: { en: 'Day it came into being.', vi: 'Ngày được thành lập.' },
    }),
    access: byProvince,
  },
  {
    ...dayField({
      name: 'validTo',
      label: validToLabel,
      description: {
        en: 'Its last day, when it was merged.',
        vi: 'Ngày cuối cùng, nếu đã sáp nhập.',
      },
    }),
    access: byProvince,
  },
  {
    name: 'legalBasis',
    type: 'text',
    label: legalBasisLabel,
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
    label: predecessorsLabel,
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
    label: successorLabel,
    access: byProvince,
    admin: { description: { en: 'After a merger.', vi: 'Đơn vị mới sau khi sáp nhập.' } },
    index: true,
    relationTo: 'communes',
  },
  {
    name: 'boundaryMap',
    type: 'upload',
    label: { en: 'Map of the boundaries', vi: 'Bản đồ địa giới hành chính' },
    admin: {
      description: {
        en: 'To be public by Decree 224/2026, article 9. Upload it among the files first.',
        vi: 'Phải công khai theo NĐ 224/2026, Điều 9. Tải tệp lên mục Tệp đính kèm trước.',
      },
    },
    filterOptions: ownFiles,
    relationTo: 'attachments',
  },
  {
    name: 'population',
    type: 'number',
    label: { en: 'Population', vi: 'Dân số' },
    admin: { description: { en: 'Persons.', vi: 'Số người, theo số liệu mới nhất.' } },
    max: 20_000_000,
    min: 0,
  },
  {
    name: 'area',
    type: 'number',
    label: { en: 'Area', vi: 'Diện tích' },
    admin: { description: { en: 'Square kilometres.', vi: 'Đơn vị: km².' }, step: 0.01 },
    max: 50_000,
    min: 0,
  },
]

type Req = Parameters<typeof fieldMessage>[1]
