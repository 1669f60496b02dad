import type { OutlinedTask, OutlineWarning } from './planOutline.ts'

import { outlineWarning } from './outlineWarning.ts'

/** What a task still lacks before it can be published, or has too much of. */
export function taskWarnings({ leadUnit, period, title }: OutlinedTask): OutlineWarning[] {
  return [
    ...(leadUnit ? [] : [outlineWarning('taskWithoutLead', title)]),
    ...(leadUnit && /[;\n]/.test(leadUnit.text) ? [outlineWarning('severalLeads', leadUnit)] : []),
    ...(period ? [] : [outlineWarning('taskWithoutPeriod', title)]),
  ]
}
