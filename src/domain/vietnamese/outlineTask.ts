import type { OutlinedTask, Span } from './planOutline.ts'

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
