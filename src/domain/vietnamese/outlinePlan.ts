import type { PlanOutline } from './planOutline.ts'

import { outlineProse } from './outlineProse.ts'
import { outlineTable } from './outlineTable.ts'

/**
 * Reads a plan out of its prose, or out of the cells of a table ("tách kế hoạch"): purposes,
 * requirements, tasks with who leads them, with whom and by when, who does what, and the notes that
 * are left, each with its place in the source. Suggestions only: an editor confirms them; units and
 * periods stay as printed. What could not be told is a warning. Never throws, loses no paragraph.
 */
export function outlinePlan(text: string | string[][]): PlanOutline {
  return typeof text === 'string' ? outlineProse(text) : outlineTable(text)
}
