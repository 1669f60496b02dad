import type { CollectionConfig } from 'payload'

import { Articles } from './Articles/index.ts'
import { Attachments } from './Attachments/index.ts'
import { BudgetDisclosures } from './BudgetDisclosures/index.ts'
import { Communes } from './Communes/index.ts'
import { Disclosures } from './Disclosures/index.ts'
import { Documents } from './Documents/index.ts'
import { ImportRuns } from './ImportRuns/index.ts'
import { Notices } from './Notices/index.ts'
import { Pages } from './Pages/index.ts'
import { People } from './People/index.ts'
import { Plans } from './Plans/index.ts'
import { PlanTasks } from './PlanTasks/index.ts'
import { Procedures } from './Procedures/index.ts'
import { Redirects } from './Redirects/index.ts'
import { Schedules } from './Schedules/index.ts'
import { Sections } from './Sections/index.ts'
import { Units } from './Units/index.ts'
import { Users } from './Users/index.ts'

/** The content model, in the order of the menu. */
export const collections: CollectionConfig[] = [
  Articles,
  Plans,
  PlanTasks,
  Documents,
  Notices,
  Pages,
  Schedules,
  Attachments,
  Disclosures,
  BudgetDisclosures,
  Procedures,
  Sections,
  Units,
  People,
  Communes,
  Users,
  Redirects,
  ImportRuns,
]
