export { fold } from './fold.ts'
export { outlinePlan, type PlanOutline, type Span } from './outlinePlan.ts'
export { slugify } from './slugify.ts'
