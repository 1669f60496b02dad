import type { Right } from '../../src/domain/roles.ts'

/** Where a piece stands, as the domain names it. */
export type Stage =
  | 'approved'
  | 'archived'
  | 'corrected'
  | 'draft'
  | 'expired'
  | 'inEdit'
  | 'inReview'
  | 'published'
  | 'returned'
  | 'scheduled'
  | 'submitted'
  | 'unpublished'

/** Where the version in work and the one the public reads stand, and who had a hand in it. */
export type Stand = {
  live: null | Stage
  /** Who published it alone, while nobody has looked at it since. */
  urgentBy: null | string
  work: Stage
  writers: string[]
}

type Line = { by: Right[]; from: Stage[]; notWhile?: Stage[]; of: 'live' | 'work' }

/**
 * The transitions of the editorial workflow, written down a second time from the rules of real
 * editorial boards: from where, and by whom in the letters of docs/roles.md.
 */
export const actTable: Record<string, Line[]> = {
  approve: [{ by: ['approve', 'firstApprove'], from: ['inReview'], of: 'work' }],
  archive: [{ by: ['archive'], from: ['unpublished', 'expired'], of: 'work' }],
  cancelSchedule: [{ by: ['cancelSchedule'], from: ['scheduled'], of: 'work' }],
  correct: [{ by: ['unpublish'], from: ['published', 'corrected'], of: 'live' }],
  // Done by time alone.
  expire: [],
  publish: [{ by: ['publish'], from: ['approved'], of: 'work' }],
  publishUrgently: [
    {
      by: ['publishUrgently'],
      from: ['draft', 'returned', 'submitted', 'inEdit', 'inReview', 'approved'],
      of: 'work',
    },
  ],
  // Of a part (a task), while it is public.
  reportProgress: [{ by: ['reportProgress'], from: ['published'], of: 'live' }],
  requestReview: [{ by: ['take'], from: ['inEdit'], of: 'work' }],
  restore: [{ by: ['restore'], from: ['unpublished', 'archived'], of: 'work' }],
  return: [
    {
      by: ['take', 'firstApprove', 'approve'],
      from: ['submitted', 'inEdit', 'inReview'],
      of: 'work',
    },
    { by: ['approve'], from: ['approved'], of: 'work' },
  ],
  schedule: [{ by: ['publish'], from: ['approved'], of: 'work' }],
  submit: [{ by: ['submit'], from: ['draft', 'returned'], of: 'work' }],
  take: [{ by: ['take'], from: ['submitted'], of: 'work' }],
  unpublish: [
    {
      by: ['unpublish'],
      from: ['published', 'corrected', 'expired'],
      notWhile: ['scheduled'],
      of: 'live',
    },
  ],
}

/** The rights of which one is needed for an act on a piece that stands there; none: not now. */
export function rightsToAct(verb: string, { live, urgentBy, work }: Stand): Right[] {
  const fitting = (actTable[verb] ?? []).filter(({ from, notWhile = [], of }) => {
    const stage = of === 'live' ? live : work
    return stage !== null && from.includes(stage) && !notWhile.includes(work)
  })
  const isAfterwards = verb === 'approve' && isUnseen({ live, urgentBy, work })
  return [...fitting.flatMap(({ by }) => by), ...(isAfterwards ? (['approve'] as const) : [])]
}

/** Published by one person alone, it is approved afterwards by another, before any newer draft. */
export const isUnseen = ({ live, urgentBy, work }: Omit<Stand, 'writers'>): boolean =>
  urgentBy !== null && work === live
