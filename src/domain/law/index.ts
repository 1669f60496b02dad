export { budgetDeadline, budgetDeadlineNotes, budgetPeriodProblem } from './budgetDeadline.ts'
export { builtInLaw } from './builtInLaw.ts'
export { checkLaw } from './checkLaw.ts'
export { checkPortalHost, type HostFinding } from './checkPortalHost.ts'
export {
  completenessOf,
  type CompletenessRow,
  type CompletenessState,
  type NotApplicable,
} from './completenessOf.ts'
export { type CarryingSection, type ContentItem, countsFor } from './countsFor.ts'
export { dataAt, datumAt, isInForce } from './datumAt.ts'
export { addDays, addMonths, isDay } from './days.ts'
export { deadlineFrom } from './deadlineFrom.ts'
export { deadlineNotes } from './deadlineNotes.ts'
export { documentNumberKey } from './documentNumberKey.ts'
export { documentTypeChoice } from './documentTypeChoice.ts'
export { findDocumentType } from './findDocumentType.ts'
export { formatSource } from './formatSource.ts'
export { hasCodeShape, isServicePortalUrl } from './hasCodeShape.ts'
export { holidayDays } from './holidayDays.ts'
export { numberFields } from './numberFields.ts'
export { outageAnnouncementDeadline } from './outageAnnouncementDeadline.ts'
export { ownLaw, type OwnRules } from './ownLaw.ts'
export { isPostedForGood, isReadOut, postingUntil } from './postingUntil.ts'
export { publishDeadline, timeliness } from './publishDeadline.ts'
export { replyDue } from './replyDue.ts'
export { retainedUntil } from './retainedUntil.ts'
export { typeOfNumber } from './typeOfNumber.ts'
export type {
  BudgetPeriodKey,
  BudgetStageKey,
  CommuneKind,
  CountedCollection,
  Datum,
  Day,
  Deadline,
  DeadlineKey,
  DefaultSection,
  DocumentType,
  Duty,
  Holiday,
  Law,
  Provenance,
  Reason,
  Retention,
  RetentionKey,
  Source,
} from './types.ts'
export { type Effect, isEnding, type Validity, validityOf } from './validity.ts'
