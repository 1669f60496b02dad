import type { Duty } from './types.ts'

import { dutiesOfBudget } from './dutiesOfBudget.ts'
import { dutiesOfDemocracy } from './dutiesOfDemocracy.ts'
import { dutiesOfInformation } from './dutiesOfInformation.ts'
import { dutiesOfPortal } from './dutiesOfPortal.ts'

/** Everything a commune must disclose, act by act. */
export const duties: readonly Duty[] = [
  ...dutiesOfPortal,
  ...dutiesOfInformation,
  ...dutiesOfDemocracy,
  ...dutiesOfBudget,
]
