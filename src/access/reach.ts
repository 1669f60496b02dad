import type { PayloadRequest, Where } from 'payload'

import { idOf, tenantOf } from '../domain/idOf.ts'
import { covers, type Place, type Reach, reachOf } from '../domain/reach.ts'
import { rights as allRights, type Right, type Rights } from '../domain/roles.ts'
import { unitPathOf } from '../domain/unitPaths.ts'
import { type Communes, standingOf } from './actor.ts'

export type Result = boolean | Where

/** What of an item decides who reaches it. */
export type Item = Record<string, unknown>

/** What holds for the items of a collection that belong to units (src/domain/unitPaths). */
type Units = {
  /** Do items say who made them? Else who has a role in some units reaches none without one. */
  hasAuthors: boolean
  /** The field with the unit of an item. */
  unit?: string
}

/** The items on which somebody holds a right: none, all, or those. */
export async function whereReached(
  req: PayloadRequest,
  rights: Rights,
  right: Right,
  units: Units,
): Promise<Result> {
  const reach = reachOf(await standingOf(req), rights, right)
  const [whole, parts] = [reach.filter(isWhole), reach.filter((one) => !isWhole(one))]
  const byOneself: Where = { createdBy: { equals: req.user?.id } }
  return or(
    whole.some(({ commune }) => commune === null) ||
      whereIn(whole.flatMap(({ commune }) => commune ?? [])),
    ...parts.map((one) => whereWithin(one, units, byOneself)),
  )
}

/**
 * May somebody make this item? Without a commune in the data the answer is that there is one in
 * which they may: the admin asks before there is any.
 */
export async function mayMake(
  req: PayloadRequest,
  rights: Rights,
  data: Item | undefined,
  { hasAuthors, unit }: Units,
): Promise<boolean> {
  const reach = reachOf(await standingOf(req), rights, 'create')
  const given: unknown = data?.tenant ?? undefined
  if (reach.length === 0 || given === undefined) return reach.length > 0
  const ofUnit = unit === undefined ? undefined : idOf(data?.[unit])
  const place = { commune: tenantOf(data), isOwn: true, unit: ofUnit }
  // Without an author nobody would reach an item of no unit again.
  const usable = hasAuthors ? reach : reach.filter(({ units }) => units.length === 0)
  return typeof given === 'string' && covers(usable, place)
}

/** Does somebody hold a right on this item? */
export async function reaches(
  req: PayloadRequest,
  rights: Rights,
  right: Right,
  item: Item,
  unit?: string,
): Promise<boolean> {
  return covers(reachOf(await standingOf(req), rights, right), placeOf(req, item, unit))
}

const placeOf = (req: PayloadRequest, item: Item, unit: string | undefined): Place => ({
  commune: tenantOf(item),
  isOwn: req.user?.id !== undefined && idOf(item.createdBy) === req.user.id,
  unit: unit === undefined ? undefined : idOf(item[unit]),
})

/** The same by the name of the collection, with the rights and the unit its rules go by. */
export const reachesIn = (
  req: PayloadRequest,
  collection: string,
  right: Right,
  item: Item,
): Promise<boolean> =>
  reaches(
    req,
    allRights[collection as keyof typeof allRights] ?? {},
    right,
    item,
    unitPathOf(collection),
  )

/** The same of a right that is not bound to what one has made oneself. */
export async function reachesAsColleague(
  req: PayloadRequest,
  collection: string,
  right: Right,
  item: Item,
): Promise<boolean> {
  const rights = allRights[collection as keyof typeof allRights] ?? {}
  const reach = reachOf(await standingOf(req), rights, right).filter(({ isOwn }) => !isOwn)
  return covers(reach, placeOf(req, item, unitPathOf(collection)))
}

const isWhole = ({ isOwn, units }: Reach) => !isOwn && units.length === 0

function whereWithin(reach: Reach, { hasAuthors, unit }: Units, byOneself: Where): Result {
  const { commune, isOwn, units } = reach
  const here: Result = commune === null || { tenant: { equals: commune } }
  if (isOwn) return and(here, byOneself)
  const inUnits: Result = unit !== undefined && { [unit]: { in: [...units] } }
  const ofNoUnit: Result = unit === undefined || { [unit]: { exists: false } }
  return and(here, or(inUnits, hasAuthors && and(byOneself, ofNoUnit)))
}

/** Items of these communes: yes, no, or those. */
export function whereIn(communes: Communes, path = 'tenant'): Result {
  if (communes === 'all') return true
  return communes.length > 0 ? { [path]: { in: [...new Set(communes)] } } : false
}

export function and(...parts: Result[]): Result {
  if (parts.includes(false)) return false
  const wheres = parts.filter((part) => typeof part === 'object').map(copyOf)
  return wheres.length > 0 ? { and: wheres } : true
}

/**
 * Payload takes every null out of a condition when it tells somebody what they may do: a condition
 * that is the same object for every request would be a weaker one from then on.
 */
const copyOf = (where: Where): Where => structuredClone(where)

/** What one of the rules allows. */
export function or(...parts: Result[]): Result {
  if (parts.includes(true)) return true
  const wheres = parts.filter((part) => typeof part === 'object').map(copyOf)
  return wheres.length > 0 ? { or: wheres } : false
}
