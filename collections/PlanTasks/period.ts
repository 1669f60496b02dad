import type { PayloadRequest } from 'payload'

import { parsePeriod, type Period } from '../../src/domain/vietnamese/index.ts'

/** What is read of a task to know when it is to be done. */
export type Timed = {
  dueDate?: unknown
  periodText?: unknown
  plan?: unknown
  recurrence?: unknown
  startDate?: unknown
}

/** What the words of a task mean, in the year of its plan if they name none. */
export async function periodOf(
  { periodText, plan }: Timed,
  req: PayloadRequest,
): Promise<Period & { planYear: number | undefined }> {
  const text = typeof periodText === 'string' ? periodText : ''
  const planYear = text === '' ? undefined : await yearOf(plan, req)
  return { ...parsePeriod(text, planYear), planYear }
}

export function hasDays({ dueDate, recurrence, startDate }: Timed): boolean {
  return Boolean(dueDate || recurrence || startDate)
}

async function yearOf(plan: unknown, req: PayloadRequest): Promise<number | undefined> {
  if (typeof plan !== 'string') return undefined
  const found = await req.payload.findByID({
    collection: 'plans',
    depth: 0,
    disableErrors: true,
    draft: true,
    id: plan,
    overrideAccess: true,
    req,
    select: { planYear: true },
    trash: true,
  })
  return found?.planYear ?? undefined
}
