import type { Field } from 'payload'

import { budgetField } from '../../../src/fields/budget.ts'
import { unitField } from '../../../src/fields/unit.ts'

/** Who carries the plan out, with what money, and to whom they report. */
export function carryingOutFields(): Field[] {
  return [implementationField, budgetField(), reportingField]
}

const implementationField: Field = {
  name: 'implementation',
  type: 'array',
  label: { en: 'Carrying out', vi: 'Tổ chức thực hiện' },
  labels: {
    plural: { en: 'Carrying out', vi: 'Tổ chức thực hiện' },
    singular: { en: 'Unit', vi: 'Đơn vị' },
  },
  admin: {
    description: {
      en: 'What each unit is responsible for in general; single tasks are in their table.',
      vi: 'Trách nhiệm chung của từng đơn vị; nhiệm vụ cụ thể ghi ở bảng “Nhiệm vụ”.',
    },
  },
  fields: [
    unitField({
      name: 'unit',
      label: { en: 'Unit', vi: 'Đơn vị' },
      description: { en: 'Who is charged with it.', vi: 'Đơn vị được giao.' },
      required: true,
    }),
    {
      name: 'responsibility',
      type: 'textarea',
      label: { en: 'Responsibility', vi: 'Trách nhiệm' },
      admin: {
        description: {
          en: 'As worded in the plan.',
          vi: 'Ghi như trong kế hoạch: “Theo dõi, đôn đốc, tổng hợp báo cáo”.',
        },
      },
      maxLength: 3000,
      required: true,
    },
  ],
}

const reportingField: Field = {
  name: 'reporting',
  type: 'group',
  label: { en: 'Reporting', vi: 'Chế độ báo cáo' },
  fields: [
    unitField({
      name: 'to',
      label: { en: 'Report to', vi: 'Báo cáo về' },
      description: { en: 'Who collects the reports.', vi: 'Đơn vị nhận, tổng hợp báo cáo.' },
    }),
    {
      name: 'frequency',
      type: 'select',
      label: { en: 'How often', vi: 'Định kỳ' },
      admin: { description: { en: 'As the plan asks.', vi: 'Theo yêu cầu của kế hoạch.' } },
      options: [
        { label: { en: 'Every month', vi: 'Hằng tháng' }, value: 'hang_thang' },
        { label: { en: 'Every quarter', vi: 'Hằng quý' }, value: 'hang_quy' },
        { label: { en: 'Every six months', vi: '6 tháng' }, value: 'sau_thang' },
        { label: { en: 'Every year', vi: 'Hằng năm' }, value: 'hang_nam' },
        { label: { en: 'When asked', vi: 'Đột xuất' }, value: 'dot_xuat' },
      ],
    },
    {
      name: 'due',
      type: 'text',
      label: { en: 'By when', vi: 'Thời hạn báo cáo' },
      admin: {
        description: {
          en: 'As worded: “before the 25th of the last month”.',
          vi: 'Ghi như trong kế hoạch: “trước ngày 25 tháng cuối quý”.',
        },
      },
      maxLength: 300,
    },
  ],
}
