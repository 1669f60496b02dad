/** Components of the admin panel, loaded through Payload's import map. */
export { Emblem, Logo } from '../brand/index.tsx'
export { ChoiceField } from '../fields/ChoiceField/index.tsx'
export { DayField } from '../fields/DayField/index.tsx'
export { ImportRows } from '../fields/ImportRows/index.tsx'
export { NoUnpublishing, PublishedWithPlan } from '../fields/PublishedWithPlan/index.tsx'
export { TasksTable } from '../fields/TasksTable/index.tsx'
export { WarningList } from '../fields/WarningList/index.tsx'
