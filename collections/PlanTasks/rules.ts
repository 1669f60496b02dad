import type { Rule } from '../../src/fields/rules.ts'

import { labels } from './fields/period.ts'

export const coordinatingLabel = { en: 'Coordinating units', vi: 'Đơn vị phối hợp' }

/** Who leads a task (chủ trì) does not also help with it (phối hợp). */
export const leadIsNotCoordinator: Rule = ({ coordinatingUnits, leadUnit }) => {
  const others = Array.isArray(coordinatingUnits) ? (coordinatingUnits as unknown[]) : []
  if (!leadUnit || !others.includes(leadUnit)) return []
  const code = 'CP_PLAN_TASK_LEAD_COORDINATES'
  return [{ label: coordinatingLabel, code, path: 'coordinatingUnits' }]
}

/** A task is not due before it begins. Days compare as text. */
export const dueNotBeforeStart: Rule = ({ dueDate, startDate }) => {
  if (typeof dueDate !== 'string' || typeof startDate !== 'string') return []
  if (dueDate === '' || startDate === '' || dueDate >= startDate) return []
  const values = { due: dueDate, start: startDate }
  return [{ label: labels.dueDate, code: 'CP_PLAN_TASK_DUE_BEFORE_START', path: 'dueDate', values }]
}
