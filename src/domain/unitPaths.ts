import { idOf } from './idOf.ts'

/**
 * Which field of an item names the unit it belongs to: a role in some units reaches it by that.
 * Items of a collection that is not named belong to no unit. A task belongs to its lead unit, not
 * to the unit that issued the plan.
 */
export const unitPaths = {
  articles: 'unit',
  disclosures: 'responsible',
  documents: 'organ',
  notices: 'unit',
  people: 'unit',
  'plan-tasks': 'leadUnit',
  plans: 'unit',
  procedures: 'unit',
  schedules: 'unit',
  units: 'id',
} as const

/** The path for a collection by its slug, if its items belong to units. */
export function unitPathOf(slug: string): string | undefined {
  return Object.hasOwn(unitPaths, slug) ? unitPaths[slug as keyof typeof unitPaths] : undefined
}

/** The unit an item belongs to, by its id. */
export function unitOf(slug: string, item: object): null | string {
  return idOf((item as Record<string, unknown>)[unitPathOf(slug) ?? '']) ?? null
}
