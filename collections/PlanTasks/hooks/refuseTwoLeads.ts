import type { CollectionBeforeValidateHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/** A list of lead units is refused in words that name the rule: one answers for the task. */
export const refuseTwoLeads: CollectionBeforeValidateHook = ({ data, req }) => {
  if (Array.isArray(data?.leadUnit)) {
    const field = { label: { en: 'Lead unit', vi: 'Đơn vị chủ trì' }, path: 'leadUnit' }
    throw codedError('CP_PLAN_TASK_ONE_LEAD', { field, req })
  }
  return data
}
