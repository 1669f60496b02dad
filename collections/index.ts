import type { CollectionConfig } from 'payload'

import * as all from './all.ts'

/** The order of the menu. What is not named here stands at the end of its group. */
const menuOrder: (keyof typeof all)[] = [
  'Articles',
  'Plans',
  'PlanTasks',
  'Documents',
  'Notices',
  'Pages',
  'Schedules',
  'Attachments',
  'Disclosures',
  'BudgetDisclosures',
  'Procedures',
  'Sections',
  'Units',
  'People',
  'Communes',
  'Users',
  'Delegations',
  'Redirects',
  'ImportRuns',
  'AuditEvents',
]

const named = menuOrder.map((name) => all[name])

/** The content model. */
export const collections: CollectionConfig[] = [
  ...named,
  ...Object.values(all).filter((one) => !named.includes(one)),
]
