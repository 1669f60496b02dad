import type { MyWorkAnswer, WorkGroup } from '../../../src/domain/desk/answers.ts'
import type { PayloadRequest } from 'payload'

import { workGroups } from '../../../src/domain/desk/answers.ts'
import { due } from './due.ts'
import { type Found, nothing } from './found.ts'
import { named } from './named.ts'
import { drafts, problems, returned, scheduled } from './ofOneself.ts'
import { waiting } from './waiting.ts'

const finders: Record<WorkGroup, (req: PayloadRequest) => Promise<Found>> = {
  drafts,
  due,
  problems,
  returned,
  scheduled,
  waiting,
}

/** What waits for who asks, in every commune and unit they work in; a group without any is left out. */
export async function myWork(req: PayloadRequest): Promise<MyWorkAnswer> {
  if (!req.user) return { groups: [] }
  const groups = Object.keys(workGroups) as WorkGroup[]
  const found = await Promise.all(groups.map((group) => finders[group](req)))
  const filled = await named(req, found)
  return {
    groups: groups
      .map((group, index) => ({ group, ...(filled[index] ?? nothing) }))
      .filter(({ total }) => total > 0),
  }
}
