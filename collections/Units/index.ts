import type { CollectionConfig } from 'payload'

import { byProvince, publicBySaving } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { unitPaths } from '../../src/domain/unitPaths.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { dayField } from '../../src/fields/day.ts'
import { listOrderField } from '../../src/fields/listOrder.ts'
import { menu } from '../../src/fields/menu.ts'
import { daysInOrder } from '../../src/fields/order.ts'
import { organIdField } from '../../src/fields/organId.ts'
import { revisionField } from '../../src/fields/revision.ts'
import { checkRules } from '../../src/fields/rules.ts'
import { searchFields, setSearch } from '../../src/fields/search.ts'
import { notTaken } from '../../src/fields/taken.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { atMostLevels, noCycle } from '../../src/fields/tree.ts'
import { unitField } from '../../src/fields/unit.ts'
import { dayItStands } from './dayItStands.ts'
import { forgetTree } from './hooks/forgetTree.ts'
import { unitsThatFollow } from './unitsThatFollow.ts'

const shortNameLabel = { en: 'Short name', vi: 'Tên viết tắt' }
const parentLabel = { en: 'Part of', vi: 'Trực thuộc' }
const successorLabel = { en: 'Succeeded by', vi: 'Đơn vị kế tục' }
const validFromLabel = { en: 'Valid from', vi: 'Có hiệu lực từ' }
const validToLabel = { en: 'Valid to', vi: 'Đến ngày' }
const parents = { label: parentLabel, collection: 'units', field: 'parent' } as const
const shortNames = {
  label: shortNameLabel,
  code: 'CP_UNIT_SHORT_NAME_TAKEN',
  collection: 'units',
  field: 'shortName',
  within: 'commune',
} as const
const successors = { label: successorLabel, collection: 'units', field: 'successor' } as const

/**
 * A responsible unit: every body that issues, leads or coordinates, "Phòng Văn hoá – Xã hội". One
 * that was dissolved or merged is retired by its last day, never deleted: old documents name it.
 */
export const Units: CollectionConfig<'units'> = {
  slug: 'units',
  labels: {
    plural: { en: 'Responsible units', vi: 'Cơ quan, đơn vị' },
    singular: { en: 'Responsible unit', vi: 'Cơ quan, đơn vị' },
  },
  access: publicBySaving(rights.units, { unit: unitPaths.units }),
  admin: {
    defaultColumns: ['name', 'shortName', 'kind', 'validTo', 'tenant'],
    group: menu.organisation,
    useAsTitle: 'name',
  },
  defaultPopulate: { name: true, shortName: true },
  defaultSort: 'order',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', vi: 'Tên' },
      access: byProvince,
      admin: {
        description: {
          en: 'The full official name.',
          vi: 'Tên đầy đủ theo quyết định thành lập.',
        },
      },
      index: true,
      required: true,
    },
    {
      name: 'shortName',
      type: 'text',
      label: shortNameLabel,
      access: byProvince,
      admin: {
        description: {
          en: 'As in document numbers: UBND, HĐND, VHXH.',
          vi: 'Như trong số, ký hiệu văn bản: UBND, HĐND, VHXH.',
        },
      },
      index: true,
      required: true,
    },
    {
      name: 'kind',
      type: 'select',
      label: { en: 'Kind', vi: 'Loại' },
      admin: {
        description: { en: 'Its place in the organisation.', vi: 'Vị trí trong bộ máy của xã.' },
      },
      options: [
        { label: 'Hội đồng nhân dân', value: 'hdnd' },
        { label: 'Ủy ban nhân dân', value: 'ubnd' },
        { label: 'Đảng ủy', value: 'dang_uy' },
        { label: 'Văn phòng', value: 'van_phong' },
        { label: 'Phòng chuyên môn', value: 'phong' },
        { label: 'Trung tâm Phục vụ hành chính công', value: 'ttpvhcc' },
        { label: 'Mặt trận, đoàn thể', value: 'mttq_doan_the' },
        { label: 'Trường học', value: 'truong' },
        { label: 'Trạm y tế', value: 'tram' },
        { label: 'Thôn, tổ dân phố', value: 'thon_tdp' },
        { label: 'Cơ quan bên ngoài', value: 'ngoai' },
      ],
      required: true,
    },
    organIdField(),
    unitField({
      name: 'parent',
      label: parentLabel,
      description: { en: 'The unit above it.', vi: 'Đơn vị cấp trên trực tiếp.' },
      on: dayItStands,
    }),
    {
      name: 'aliases',
      type: 'text',
      label: { en: 'Other spellings', vi: 'Cách viết khác' },
      admin: {
        description: {
          en: 'How plans and old pages call it: “VP HĐND&UBND”.',
          vi: 'Cách gọi trong kế hoạch và trang cũ: “VP HĐND&UBND”.',
        },
      },
      hasMany: true,
    },
    {
      name: 'functions',
      type: 'textarea',
      label: { en: 'Functions and duties', vi: 'Chức năng, nhiệm vụ' },
      admin: {
        description: {
          en: 'What people turn to it for.',
          vi: 'Ghi ngắn gọn để người dân biết cần gặp ai.',
        },
      },
    },
    {
      name: 'contacts',
      type: 'group',
      label: { en: 'Contact', vi: 'Liên hệ' },
      fields: [
        {
          name: 'address',
          type: 'text',
          label: { en: 'Address', vi: 'Địa chỉ' },
          admin: { description: { en: 'Where people come to.', vi: 'Nơi người dân đến liên hệ.' } },
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
        {
          name: 'openingHours',
          type: 'text',
          label: { en: 'Opening hours', vi: 'Giờ làm việc' },
          admin: {
            description: {
              en: 'As people read them on the door.',
              vi: 'Ghi như bảng giờ làm việc: “Thứ Hai – Thứ Sáu, 7:30–11:30, 13:30–17:00”.',
            },
          },
        },
      ],
    },
    {
      ...dayField({
        name: 'validFrom',
        label: validFromLabel,
        description: { en: 'Day it was set up.', vi: 'Ngày được thành lập.' },
      }),
      access: byProvince,
    },
    {
      ...dayField({
        name: 'validTo',
        label: validToLabel,
        description: {
          en: 'Its last day. After it the unit is not offered any more; old content keeps it.',
          vi: 'Ngày cuối cùng hoạt động. Sau ngày này không chọn được nữa, nội dung cũ vẫn giữ.',
        },
      }),
      access: byProvince,
    },
    {
      name: 'successor',
      type: 'relationship',
      label: successorLabel,
      access: byProvince,
      admin: {
        description: {
          en: 'Who took over its duties, here or in the commune this one became part of.',
          vi: 'Đơn vị nhận nhiệm vụ, trong xã này hoặc trong xã mới sau sáp nhập.',
        },
      },
      filterOptions: unitsThatFollow,
      index: true,
      relationTo: 'units',
    },
    listOrderField(),
    ...searchFields(),
    tenantField(),
    ...authorshipFields(),
    revisionField,
  ],
  hooks: {
    afterChange: [forgetTree],
    beforeChange: [
      checkRules(
        notTaken(shortNames),
        daysInOrder(
          { name: 'validFrom', label: validFromLabel },
          { name: 'validTo', label: validToLabel },
        ),
        noCycle(parents),
        atMostLevels(6, parents),
        noCycle(successors),
      ),
      setSearch('name', 'shortName', 'aliases'),
      setAuthorship,
    ],
  },
  indexes: [{ fields: ['tenant', 'shortName'], unique: true }],
  versions: false,
}
