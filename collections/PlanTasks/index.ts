import type { CollectionConfig } from 'payload'

import { editorial } from '../../src/access/rules.ts'
import { rights } from '../../src/domain/roles.ts'
import { authorshipFields, setAuthorship } from '../../src/fields/authorship.ts'
import { dayField } from '../../src/fields/day.ts'
import { menu } from '../../src/fields/menu.ts'
import {
  editorialVersions,
  firstPublishedAtField,
  setFirstPublishedAt,
} from '../../src/fields/publication.ts'
import { sameCommune } from '../../src/fields/sameCommune.ts'
import { tenantField } from '../../src/fields/tenant.ts'
import { titleField } from '../../src/fields/title.ts'
import { unitField } from '../../src/fields/unit.ts'

/** One task of a plan: what, who leads (exactly one), with whom, by when. */
export const PlanTasks: CollectionConfig<'plan-tasks'> = {
  slug: 'plan-tasks',
  labels: {
    plural: { en: 'Tasks', vi: 'Nhiệm vụ' },
    singular: { en: 'Task', vi: 'Nhiệm vụ' },
  },
  access: editorial(rights['plan-tasks']),
  admin: {
    defaultColumns: ['title', 'plan', 'leadUnit', 'dueDate', 'status', '_status'],
    group: menu.content,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  defaultPopulate: { dueDate: true, status: true, title: true },
  defaultSort: 'order',
  fields: [
    {
      name: 'plan',
      type: 'relationship',
      label: { en: 'Plan', vi: 'Kế hoạch' },
      admin: { description: { en: 'The plan it belongs to.', vi: 'Kế hoạch có nhiệm vụ này.' } },
      filterOptions: sameCommune,
      index: true,
      relationTo: 'plans',
      required: true,
    },
    titleField({ maxLength: 500 }),
    unitField({
      name: 'leadUnit',
      label: { en: 'Lead unit', vi: 'Đơn vị chủ trì' },
      description: { en: 'Exactly one.', vi: 'Mỗi nhiệm vụ chỉ một đơn vị chủ trì.' },
      required: true,
    }),
    {
      name: 'coordinatingUnits',
      type: 'relationship',
      label: { en: 'Coordinating units', vi: 'Đơn vị phối hợp' },
      admin: { description: { en: 'They help the lead.', vi: 'Các đơn vị cùng thực hiện.' } },
      filterOptions: sameCommune,
      hasMany: true,
      relationTo: 'units',
    },
    {
      name: 'output',
      type: 'text',
      label: { en: 'Result', vi: 'Sản phẩm, kết quả' },
      admin: {
        description: { en: 'What there will be.', vi: 'Ví dụ: biên bản, báo cáo, bản tin.' },
      },
    },
    {
      name: 'periodText',
      type: 'text',
      label: { en: 'Period as printed', vi: 'Thời gian thực hiện' },
      admin: {
        description: {
          en: 'As in the plan: “Quý II/2026”.',
          vi: 'Ghi như trong kế hoạch: “Quý II/2026”, “Thường xuyên”.',
        },
      },
      required: true,
    },
    dayField({
      name: 'startDate',
      label: { en: 'First day', vi: 'Ngày bắt đầu' },
      description: { en: 'If the period has a first day.', vi: 'Nếu thời gian có ngày bắt đầu.' },
    }),
    dayField({
      name: 'dueDate',
      label: { en: 'Due', vi: 'Thời hạn hoàn thành' },
      description: { en: 'The last day in time.', vi: 'Ngày cuối cùng còn đúng hạn.' },
    }),
    {
      name: 'recurrence',
      type: 'select',
      label: { en: 'Repeats', vi: 'Định kỳ' },
      admin: { description: { en: 'If it has no single end.', vi: 'Nếu nhiệm vụ lặp lại.' } },
      options: [
        { label: { en: 'Monthly', vi: 'Hằng tháng' }, value: 'monthly' },
        { label: { en: 'Quarterly', vi: 'Hằng quý' }, value: 'quarterly' },
        { label: { en: 'Yearly', vi: 'Hằng năm' }, value: 'yearly' },
        { label: { en: 'All the time', vi: 'Thường xuyên' }, value: 'continuous' },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: { en: 'Progress', vi: 'Tình trạng' },
      admin: { description: { en: 'How far it is.', vi: 'Tiến độ hiện nay của nhiệm vụ.' } },
      defaultValue: 'chua',
      options: [
        { label: { en: 'Not begun', vi: 'Chưa thực hiện' }, value: 'chua' },
        { label: { en: 'In work', vi: 'Đang thực hiện' }, value: 'dang' },
        { label: { en: 'Done', vi: 'Đã hoàn thành' }, value: 'xong' },
        { label: { en: 'Paused', vi: 'Tạm dừng' }, value: 'tam_dung' },
        { label: { en: 'Cancelled', vi: 'Huỷ' }, value: 'huy' },
      ],
      required: true,
    },
    {
      name: 'order',
      type: 'number',
      label: { en: 'Number in the table', vi: 'Số thứ tự' },
      admin: {
        description: { en: 'As in the plan.', vi: 'Số thứ tự trong bảng của kế hoạch.' },
        position: 'sidebar',
      },
      index: true,
    },
    tenantField(),
    firstPublishedAtField(),
    ...authorshipFields(),
  ],
  hooks: { beforeChange: [setAuthorship, setFirstPublishedAt] },
  indexes: [{ fields: ['plan', 'order'] }],
  trash: true,
  versions: editorialVersions,
}
