import type { Field } from 'payload'

import { dayField } from '../../../src/fields/day.ts'

export const labels = {
  dueDate: { en: 'Due', vi: 'Thời hạn hoàn thành' },
  periodText: { en: 'Period as printed', vi: 'Thời gian thực hiện' },
} as const

/** When: the words of the plan, and the days they mean (filled in from the words if left empty). */
export function periodFields(): Field[] {
  return [
    {
      name: 'periodText',
      type: 'text',
      label: labels.periodText,
      admin: {
        description: {
          en: 'As in the plan: “Quý II/2026”. Empty days are filled in from it.',
          vi: 'Ghi như trong kế hoạch: “Quý II/2026”, “Thường xuyên”. Ngày để trống sẽ tự tính.',
        },
      },
      maxLength: 500,
      required: true,
    },
    dayField({
      name: 'startDate',
      label: { en: 'First day', vi: 'Ngày bắt đầu' },
      description: { en: 'If the period has a first day.', vi: 'Nếu thời gian có ngày bắt đầu.' },
    }),
    dayField({
      name: 'dueDate',
      label: labels.dueDate,
      description: { en: 'The last day in time.', vi: 'Ngày cuối cùng còn đúng hạn.' },
    }),
    {
      name: 'recurrence',
      type: 'select',
      label: { en: 'Repeats', vi: 'Định kỳ' },
      admin: {
        description: {
          en: 'If it has no single end; such a task is never overdue.',
          vi: 'Nếu nhiệm vụ lặp lại; nhiệm vụ định kỳ không bị tính quá hạn.',
        },
      },
      options: [
        { label: { en: 'Monthly', vi: 'Hằng tháng' }, value: 'monthly' },
        { label: { en: 'Quarterly', vi: 'Hằng quý' }, value: 'quarterly' },
        { label: { en: 'Yearly', vi: 'Hằng năm' }, value: 'yearly' },
        { label: { en: 'All the time', vi: 'Thường xuyên' }, value: 'continuous' },
      ],
    },
  ]
}
