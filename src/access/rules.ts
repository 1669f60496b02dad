import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'

import { tenantOf } from '../domain/idOf.ts'
import { rights as allRights, type Right, type Rights, type Role } from '../domain/roles.ts'
import { type Communes, communesOf, communesWith, includes, membershipsOf } from './actor.ts'
import { communesOfHost } from './hostCommunes.ts'
import { lacksSecondFactor } from './sessions/lacksSecondFactor.ts'

type Result = boolean | Where
type CollectionAccess = NonNullable<CollectionConfig['access']>

const nobody: Access = () => false

/**
 * Articles, plans and the like: the public reads what is live, people of the commune what their
 * role says (src/domain/roles), and only approvers make something public or take it down.
 * `whileLive` is what else must hold for the public: a task is there while its plan is.
 */
export function editorial(rights: Rights, whileLive: Result = true): CollectionAccess {
  return {
    create: ({ data, req }) =>
      data?._status !== 'published' && mayCreate(req, rights, data as { tenant?: unknown }),
    delete: ({ req }) => {
      const communes = communesWith(req.user, rights, 'deleteOwn')
      return and(whereIn(communes), { createdBy: { equals: req.user?.id } }, whereNeverLive)
    },
    read: async ({ req }) =>
      or(and(await whereLive(req), whileLive), whereOwn(req, rights, 'read')),
    readVersions: ({ req }) => prefixed(whereOwn(req, rights, 'read')),
    update: ({ data, req }) => {
      const isPublishing = data?._status === 'published' || req.context.isUnpublishing === true
      return isPublishing
        ? whereIn(communesWith(req.user, rights, 'publish'))
        : whereOwn(req, rights, 'edit')
    },
  }
}

/**
 * Units, people, sections: public by saving; the public sees those of the host's communes.
 * @param shown which of them are for the public, when not all are
 */
export function publicBySaving(rights: Rights, shown: true | Where = true): CollectionAccess {
  return {
    create: ({ data, req }) => mayCreate(req, rights, data as { tenant?: unknown }),
    // What is in use is refused by the references plugin; what is left is a slip.
    delete: ({ req }) => whereIn(communesWith(req.user, rights, 'create')),
    read: async ({ req }) =>
      or(and(whereIn(await communesOfHost(req)), shown), whereIn(communesOf(req.user))),
    readVersions: nobody,
    update: ({ req }) => whereIn(communesWith(req.user, rights, 'edit')),
  }
}

/** Redirects and the like: settings of a portal, for those who look after it. */
export function settingsOnly(rights: Rights): CollectionAccess {
  return {
    create: ({ data, req }) => mayCreate(req, rights, data as { tenant?: unknown }),
    delete: ({ req }) => whereIn(communesWith(req.user, rights, 'create')),
    read: ({ req }) => whereIn(communesWith(req.user, rights, 'read')),
    readVersions: nobody,
    update: ({ req }) => whereIn(communesWith(req.user, rights, 'edit')),
  }
}

/** The communes themselves. Retired ones stay readable; nobody deletes one. */
export function communeAccess(): CollectionAccess {
  return {
    create: ({ req }) => communesWith(req.user, allRights.communes, 'create') === 'all',
    delete: ({ req }) => communesWith(req.user, allRights.communes, 'create') === 'all',
    read: async ({ req }) =>
      or(whereIn(await communesOfHost(req), 'id'), whereIn(communesOf(req.user), 'id')),
    readVersions: nobody,
    update: ({ req }) => whereIn(communesWith(req.user, allRights.communes, 'edit'), 'id'),
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
        isSelf(req),
        whereIn(communesWith(req.user, allRights.users, 'edit'), 'memberships.commune'),
      ),
  }
}

/** Fields the public never sees: import notes, old addresses, who wrote what. */
export const staffOnly: FieldAccess = ({ doc, req }) => reaches(communesOf(req.user), doc)

/** Fields that only one role of the item's commune fills in. */
export const onlyFor =
  (role: Role): FieldAccess =>
  ({ data, doc, req }) =>
    reaches(communesWith(req.user, { [role]: ['edit'] }, 'edit'), doc ?? data)

/** Is the item's commune among these? The admin asks before there is an item: then any will do. */
function reaches(communes: Communes, item: unknown): boolean {
  const tenant = (item as { tenant?: unknown } | undefined)?.tenant ?? undefined
  return tenant === undefined ? communes.length > 0 : includes(communes, tenantOf(item))
}

/**
 * Personal data inside a public item: for the named roles of its commune. Without an item at hand
 * the answer is no: that is somebody asking to search or sort by it.
 */
export function personalData(rights: Rights) {
  const held = (req: PayloadRequest, right: Right, item: unknown): boolean =>
    includes(communesWith(req.user, rights, right), tenantOf(item))
  return {
    create: ({ data, req }) =>
      data?.tenant ? held(req, 'edit', data) : communesWith(req.user, rights, 'edit').length > 0,
    read: ({ doc, req }) => held(req, 'read', doc),
    update: ({ doc, req }) => held(req, 'edit', doc),
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
const whereNeverLive: Where = { firstPublishedAt: { exists: false } }

/** Documents in the communes where the right is held, or one's own where only that is held. */
function whereOwn(req: PayloadRequest, rights: Rights, right: 'edit' | 'read'): Result {
  const communes = whereIn(communesWith(req.user, rights, right))
  const own = whereIn(communesWith(req.user, rights, 'editOwn'))
  return or(communes, and(own, { createdBy: { equals: req.user?.id } }))
}

/** Without a commune in the data the answer is yes: the admin asks before there is any. */
function mayCreate(req: PayloadRequest, rights: Rights, data?: { tenant?: unknown }): boolean {
  const communes = communesWith(req.user, rights, 'create')
  if (communes.length === 0) return false
  const tenant = data?.tenant ?? undefined
  return tenant === undefined || (typeof tenant === 'string' && includes(communes, tenant))
}

/** One's own account. */
export function isSelf(req: PayloadRequest): Result {
  return req.user?.collection === 'users' ? { id: { equals: req.user.id } } : false
}

/** Items of these communes: yes, no, or those. */
export function whereIn(communes: Communes, path = 'tenant'): Result {
  if (communes === 'all') return true
  return communes.length > 0 ? { [path]: { in: communes } } : false
}

function and(...parts: Result[]): Result {
  if (parts.includes(false)) return false
  const wheres = parts.filter((part) => typeof part === 'object')
  return wheres.length > 0 ? { and: wheres } : true
}

/** What one of the rules allows. */
export function or(...parts: Result[]): Result {
  if (parts.includes(true)) return true
  const wheres = parts.filter((part) => typeof part === 'object')
  return wheres.length > 0 ? { or: wheres } : false
}

/** The same condition for the rows of a versions table. */
function prefixed(result: Result): Result {
  if (typeof result === 'boolean') return result
  return Object.fromEntries(
    Object.entries(result).map(([path, value]) =>
      path === 'and' || path === 'or'
        ? [path, (value as Where[]).map((part) => prefixed(part))]
        : [`version.${path}`, value],
    ),
  ) as Where
}
