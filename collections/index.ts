import type { CollectionConfig } from 'payload'

import { Articles } from './Articles/index.ts'
import { Attachments } from './Attachments/index.ts'
import { Communes } from './Communes/index.ts'
import { Documents } from './Documents/index.ts'
import { ImportRuns } from './ImportRuns/index.ts'
import { People } from './People/index.ts'
import { Plans } from './Plans/index.ts'
import { PlanTasks } from './PlanTasks/index.ts'
import { Sections } from './Sections/index.ts'
import { Units } from './Units/index.ts'
import { Users } from './Users/index.ts'

/** The content model, in the order of the menu. */
export const collections: CollectionConfig[] = [
  Articles,
  Plans,
  PlanTasks,
  Documents,
  Attachments,
  Sections,
  Units,
  People,
  Communes,
  Users,
  ImportRuns,
]
