import type { Field } from 'payload'

import { unitField } from '../../../src/fields/unit.ts'

/** A list of lead units is refused in words that name the rule: one answers for the task. */
export const leadUnitField = {
  ...unitField({
    name: 'leadUnit',
    label: { en: 'Lead unit', vi: 'Đơn vị chủ trì' },
    description: { en: 'Exactly one.', vi: 'Mỗi nhiệm vụ chỉ một đơn vị chủ trì.' },
    required: true,
  }),
  custom: { onlyOne: 'CP_PLAN_TASK_ONE_LEAD' },
} as Field
