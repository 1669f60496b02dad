import type { CollectionConfig } from 'payload'

import { publicBySaving } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { menu } from '../../src/fields/menu.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { unitField } from '../../src/fields/unit.ts'

/** A responsible unit: every body that issues, leads or coordinates, "Phòng Văn hoá – Xã hội". */
export const Units: CollectionConfig<'units'> = {
  slug: 'units',
  labels: {
    plural: { en: 'Responsible units', vi: 'Cơ quan, đơn vị' },
    singular: { en: 'Responsible unit', vi: 'Cơ quan, đơn vị' },
  },
  access: publicBySaving(rights.units),
  admin: {
    defaultColumns: ['name', 'shortName', 'kind', 'tenant'],
    group: menu.organisation,
    listSearchableFields: ['name', 'shortName'],
    useAsTitle: 'name',
  },
  defaultPopulate: { name: true, shortName: true },
  defaultSort: 'order',
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { en: 'Name', vi: 'Tên' },
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
      label: { en: 'Short name', vi: 'Tên viết tắt' },
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
    unitField({
      name: 'parent',
      label: { en: 'Part of', vi: 'Trực thuộc' },
      description: { en: 'The unit above it.', vi: 'Đơn vị cấp trên trực tiếp.' },
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
      name: 'order',
      type: 'number',
      label: { en: 'Position in lists', vi: 'Thứ tự' },
      admin: {
        description: { en: 'Smaller comes first.', vi: 'Số nhỏ đứng trước.' },
        position: 'sidebar',
      },
      defaultValue: 100,
      index: true,
    },
    tenantField(),
    ...authorshipFields(),
  ],
  hooks: { beforeChange: [setAuthorship] },
  indexes: [{ fields: ['tenant', 'shortName'], unique: true }],
  versions: false,
}
