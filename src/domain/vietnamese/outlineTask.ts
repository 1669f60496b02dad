import type { OutlinedTask, OutlineWarning, Span } from './planOutline.ts'

import { outlineWarning } from './outlineWarning.ts'

/** A task of which only what is known has to be said. */
export function outlineTask(known: Partial<OutlinedTask> & { title: Span }): OutlinedTask {
  const unknown: Omit<OutlinedTask, 'title'> = {
    budget: null,
    coordinatingUnits: [],
    group: null,
    kind: 'giao',
    leadUnit: null,
    output: null,
    period: null,
  }
  return { ...unknown, ...known }
}

/** What a task still lacks before it can be published, or has too much of. */
export function taskWarnings({ leadUnit, period, title }: OutlinedTask): OutlineWarning[] {
  return [
    ...(leadUnit ? [] : [outlineWarning('taskWithoutLead', title)]),
    ...(leadUnit && /[;\n]/.test(leadUnit.text) ? [outlineWarning('severalLeads', leadUnit)] : []),
    ...(period ? [] : [outlineWarning('taskWithoutPeriod', title)]),
  ]
}
