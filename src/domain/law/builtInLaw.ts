import type { Law } from './types.ts'

import { acts } from './acts.ts'
import { budgetPeriods, budgetStages } from './budgetStages.ts'
import { codePatterns } from './codePatterns.ts'
import { communeKinds } from './communeKinds.ts'
import { deadlines } from './deadlines.ts'
import { documentTypes } from './documentTypes.ts'
import { duties } from './duties.ts'
import { holidays, holidayYears } from './holidays.ts'
import { portalHosts } from './portalHosts.ts'
import { reasons } from './reasons.ts'
import { retention } from './retention.ts'
import { sections } from './sections.ts'

/** The law as this version knows it. A change of law is a datum more, with its `validFrom`. */
export const builtInLaw: Law = {
  acts,
  budgetPeriods,
  budgetStages,
  codePatterns,
  communeKinds,
  deadlines,
  documentTypes,
  duties,
  holidays,
  holidayYears,
  portalHosts,
  reasons,
  retention,
  sections,
}
