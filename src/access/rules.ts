import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'

import { tenantOf } from '../domain/idOf.ts'
import { reachOf } from '../domain/reach.ts'
import { rights as allRights, type Right, type Rights } from '../domain/roles.ts'
import { startOf, today } from '../domain/today.ts'
import {
  type Communes,
  communesOf,
  communesWith,
  includes,
  membershipsOf,
  standingOf,
} from './actor.ts'
import { statesReach } from './contentReach.ts'
import { communesOfHost } from './hostCommunes.ts'
import {
  and,
  type Item,
  mayMake,
  or,
  reaches,
  type Result,
  whereIn,
  whereReached,
} from './reach.ts'
import { lacksSecondFactor } from './sessions/lacksSecondFactor.ts'

type CollectionAccess = NonNullable<CollectionConfig['access']>

const nobody: Access = () => false

/** What holds at once is written by people: a key with leave to write saves drafts. */
const byPeople =
  (rule: Access): Access =>
  (asked) =>
    !isKey(asked.req) && rule(asked)

type EditorialOptions = {
  /** The field with the unit of an item (src/domain/unitPaths). */
  unit?: string
  /** What else must hold for the public: a task is there while its plan is. */
  whileLive?: Result
}

/**
 * Articles, plans and the like: the public reads what is live, people of the commune what their
 * role says (src/domain/roles); what is public changes by acts only (plugins/workflow).
 * Who has a role in some units reaches what belongs to them, and what of no unit is one's own.
 */
export function editorial(rights: Rights, options: EditorialOptions = {}): CollectionAccess {
  const { unit, whileLive = true } = options
  const within = (req: PayloadRequest, right: Right) =>
    whereReached(req, rights, right, { hasAuthors: true, unit })
  return {
    create: ({ data, req }) =>
      data?._status !== 'published' && mayMake(req, rights, data, { hasAuthors: true, unit }),
    delete: async ({ req }) => and(await within(req, 'deleteOwn'), whereNeverLive),
    read: statesReach({ isOpen: false, rights }, async ({ req }) =>
      or(and(await whereLive(req), whileLive), await within(req, 'read')),
    ),
    readVersions: async ({ req }) => prefixed(await within(req, 'read')),
    // Nobody publishes by saving: that is for the acts (plugins/workflow).
    update: ({ data, req }) => data?._status !== 'published' && within(req, 'edit'),
  }
}

type SavingOptions = {
  /** Which of them are for the public, when not all are. */
  shown?: true | Where
  /** The field with the unit of an item; items that have one say who made them, too. */
  unit?: string
}

/**
 * Units, people, sections: public by saving; the public sees those of the host's communes, everybody
 * who works in the commune all of them. What was public is kept: who made an entry may take back the
 * slip of today (what is in use is refused by plugins/references), later it is retired.
 */
export function publicBySaving(rights: Rights, options: SavingOptions = {}): CollectionAccess {
  const { shown = true, unit } = options
  const units = { hasAuthors: unit !== undefined, unit }
  return {
    create: byPeople(({ data, req }) => mayMake(req, rights, data, units)),
    delete: byPeople(async ({ req }) =>
      and(await whereReached(req, rights, 'edit', units), madeToday(req)),
    ),
    read: statesReach({ isOpen: true, rights }, async ({ req }) =>
      or(and(whereIn(await communesOfHost(req)), shown), whereIn(communesOf(req.user))),
    ),
    readVersions: nobody,
    update: byPeople(({ req }) => whereReached(req, rights, 'edit', units)),
  }
}

/** What somebody made today. */
const madeToday = ({ user }: PayloadRequest): Where => ({
  createdAt: { greater_than_equal: startOf(today()) },
  createdBy: { equals: user?.id },
})

/** Redirects and the like: settings of a portal; who may change one may take it away. */
export function settingsOnly(rights: Rights): CollectionAccess {
  return {
    create: byPeople(({ data, req }) => mayMake(req, rights, data, { hasAuthors: false })),
    delete: byPeople(({ req }) => whereIn(communesWith(req.user, rights, 'edit'))),
    read: ({ req }) => whereIn(communesWith(req.user, rights, 'read')),
    readVersions: nobody,
    update: byPeople(({ req }) => whereIn(communesWith(req.user, rights, 'edit'))),
  }
}

/** The communes themselves: they are retired or merged and stay readable; nobody deletes one. */
export function communeAccess(): CollectionAccess {
  return {
    create: byPeople(({ req }) => communesWith(req.user, allRights.communes, 'create') === 'all'),
    delete: nobody,
    read: statesReach({ isOpen: true, rights: allRights.communes }, async ({ req }) =>
      or(whereIn(await communesOfHost(req), 'id'), whereIn(communesOf(req.user), 'id')),
    ),
    readVersions: nobody,
    update: byPeople(async ({ req }) =>
      whereIn(await communesHeld(req, allRights.communes, 'edit'), 'id'),
    ),
  }
}

/** Written by the product itself, read by the roles that answer for it, closed to the rest. */
export function recordsOnly(rights: Rights): CollectionAccess {
  return {
    create: nobody,
    delete: nobody,
    read: ({ req }) => whereIn(communesWith(req.user, rights, 'read')),
    readVersions: nobody,
    update: nobody,
  }
}

/** The product's own books: nobody reads or writes them through an API. */
export const closedToAll = (): CollectionAccess => ({
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  update: nobody,
})

/** Accounts: oneself, colleagues by name, and those whom an administrator looks after. */
export function accountAccess(): CollectionAccess & { admin: CollectionAccess['admin'] } {
  return {
    // Who has yet to set up a second factor is led to the screen for it.
    admin: ({ req }) => communesOf(req.user).length > 0 || lacksSecondFactor(req.user),
    create: ({ req }) => communesWith(req.user, allRights.users, 'create').length > 0,
    delete: nobody,
    read: ({ req }) => or(isSelf(req), whereIn(communesOf(req.user), 'memberships.commune')),
    readVersions: nobody,
    unlock: ({ req }) =>
      whereIn(communesWith(req.user, allRights.users, 'edit'), 'memberships.commune'),
    update: ({ req }) =>
      or(
        // A key does not change the account it is for.
        !isKey(req) && isSelf(req),
        whereIn(communesWith(req.user, allRights.users, 'edit'), 'memberships.commune'),
      ),
  }
}

/** Fields the public never sees: import notes, old addresses, who wrote what. */
export const staffOnly: FieldAccess = ({ doc, req }) => isOfCommune(communesOf(req.user), doc)

/** Does the item belong to one's own commune? */
function isOfCommune(communes: Communes, item: unknown): boolean {
  return tenantGivenIn(item) === undefined
    ? communes.length > 0
    : includes(communes, tenantOf(item))
}

/** The admin asks before there is an item: then any commune will do. */
async function mayFillIn(req: PayloadRequest, rights: Rights, item: unknown, unit?: string) {
  if (tenantGivenIn(item) !== undefined) return reaches(req, rights, 'edit', item as Item, unit)
  return reachOf(await standingOf(req), rights, 'edit').length > 0
}

const tenantGivenIn = (item: unknown) =>
  (item as undefined | { tenant?: unknown })?.tenant ?? undefined

/**
 * Personal data inside a public item: for the named roles of its commune. Without an item at hand
 * the answer is no: that is somebody asking to search or sort by it.
 */
export function personalData(rights: Rights, unit?: string) {
  return {
    create: ({ data, req }) => mayFillIn(req, rights, data, unit),
    read: ({ doc, req }) =>
      tenantOf(doc) !== undefined && reaches(req, rights, 'read', doc as Item, unit),
    update: ({ doc, req }) =>
      tenantOf(doc) !== undefined && reaches(req, rights, 'edit', doc as Item, unit),
  } satisfies Record<string, FieldAccess>
}

/** Fields of units and communes that only the province writes: name, codes, validity, hosts. */
export const byProvince = { create: isProvince, update: isProvince }

/** Is this somebody of the province? */
export function isProvince({ req }: { req: PayloadRequest }): boolean {
  return membershipsOf(req.user).some(({ role }) => role === 'provinceAdmin')
}

/** Fields that only the product itself writes. */
export const writtenBySystem: FieldAccess = () => false

/** What the public may see of an editorial collection, on the host it asks. */
export async function whereLive(req: PayloadRequest): Promise<Result> {
  return and(
    whereIn(await communesOfHost(req)),
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
  )
}

/** Never published: the main row has no publication instant (it is set by the first one). */
export const whereNeverLive: Where = { firstPublishedAt: { exists: false } }

/** The whole communes in which a right is held, the delegated ones too. */
async function communesHeld(req: PayloadRequest, rights: Rights, right: Right): Promise<Communes> {
  const held = reachOf(await standingOf(req), rights, right)
  const whole = held.filter(({ isOwn, units }) => !isOwn && units.length === 0)
  if (whole.some(({ commune }) => commune === null)) return 'all'
  return whole.flatMap(({ commune }) => commune ?? [])
}

/** Is this an API key, not a person? */
export const isKey = ({ user }: PayloadRequest): boolean =>
  user?.collection === 'users' && user.kind === 'technical'

/** One's own account; a disabled one is nobody's, also in the hands of code that acts for it. */
export function isSelf({ user }: PayloadRequest): Result {
  return user?.collection === 'users' && !user.disabled ? { id: { equals: user.id } } : false
}

/** The same condition for the rows of a versions table. */
export function prefixed(result: Result): Result {
  if (typeof result === 'boolean') return result
  return Object.fromEntries(
    Object.entries(result).map(([path, value]) =>
      path === 'and' || path === 'or'
        ? [path, (value as Where[]).map((part) => prefixed(part))]
        : [`version.${path}`, value],
    ),
  ) as Where
}
