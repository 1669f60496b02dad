export { addWorkingDays } from './addWorkingDays.ts'
export { comparableNotation } from './comparableNotation.ts'
export type { Day } from './day.ts'
export { detectLegacyEncoding, type LegacyEncoding } from './detectLegacyEncoding.ts'
export type { DocumentNumberWarning } from './documentNumberWarnings.ts'
export { findPersonalData, type PersonalData } from './findPersonalData.ts'
export { findSecrecyMark } from './findSecrecyMark.ts'
export { fold } from './fold.ts'
export { formatDocumentNumber } from './formatDocumentNumber.ts'
export { formatLegalDate } from './formatLegalDate.ts'
export { outlinePlan } from './outlinePlan.ts'
export { type DocumentNumber, parseDocumentNumber } from './parseDocumentNumber.ts'
export { parseLegalDate } from './parseLegalDate.ts'
export { parsePeriod, type Period } from './parsePeriod.ts'
export { personSortKey } from './personSortKey.ts'
export type {
  AssignmentKind,
  Implementation,
  OutlinedTask,
  OutlineWarning,
  PlanOutline,
  Span,
} from './planOutline.ts'
export { printDay } from './printDay.ts'
export { readTypedDay } from './readTypedDay.ts'
export { readTypedMoment } from './readTypedMoment.ts'
export { slugify } from './slugify.ts'
export { sortKey } from './sortKey.ts'
export { toNfc } from './toNfc.ts'
