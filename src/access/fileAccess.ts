import type { CollectionConfig, PayloadRequest } from 'payload'

import { keysWithin } from '../domain/holders.ts'
import { tenantOf } from '../domain/idOf.ts'
import { reachOf } from '../domain/reach.ts'
import { type Right } from '../domain/roles.ts'
import { communesOf, standingOf } from './actor.ts'
import { contentOf } from './contentReach.ts'
import { and, or, type Result, whereIn } from './reach.ts'
import { prefixed, whereLive, whereNeverLive } from './rules.ts'

/**
 * Files are read and described as the content that shows them: who reads (or writes) an item may
 * read (or describe) its files. One that nothing shows is its uploader's. The public gets what
 * something public shows.
 */
export function fileAccess() {
  return {
    create: async ({ data, req }) => data?._status !== 'published' && mayUpload(req, data?.tenant),
    delete: async ({ req }) => and(await whereUploaded(req), whereNeverLive),
    read: async ({ req }) => or(await whereLive(req), await whereHeld(req, 'read')),
    readVersions: async ({ req }) => prefixed(await whereHeld(req, 'read')),
    update: ({ data, req }) => data?._status !== 'published' && whereHeld(req, 'edit'),
  } satisfies CollectionConfig['access']
}

/** Without a commune the answer is that there is one: the admin asks before there is any. */
async function mayUpload(req: PayloadRequest, tenant: unknown): Promise<boolean> {
  const communes = await communesWritten(req)
  if (communes === 'all' || tenant === undefined || tenant === null) return communes.length > 0
  const commune = tenantOf({ tenant })
  return commune !== undefined && communes.includes(commune)
}

/** What one has uploaded, while one writes content in its commune. */
async function whereUploaded(req: PayloadRequest): Promise<Result> {
  return and(whereIn(await communesWritten(req)), { createdBy: { equals: req.user?.id } })
}

/** The communes in which somebody may make or edit content of any kind, if only their own. */
async function communesWritten(req: PayloadRequest): Promise<'all' | string[]> {
  const standing = await standingOf(req)
  const written = contentOf(req).flatMap(({ rights }) =>
    (['create', 'edit'] as const).flatMap((right) => reachOf(standing, rights, right)),
  )
  if (written.some(({ commune }) => commune === null)) return 'all'
  return [...new Set(written.flatMap(({ commune }) => commune ?? []))]
}

/** The files of what somebody reads (or writes) as staff, and those they have uploaded. */
async function whereHeld(req: PayloadRequest, right: Extract<Right, 'edit' | 'read'>) {
  const keys = await keysByCommune(req, right)
  const held = [...keys].map(([commune, found]) =>
    and(commune === null || { tenant: { equals: commune } }, { heldBy: { in: [...found] } }),
  )
  return or(await whereUploaded(req), ...held)
}

/** What files are found by, in each commune; `null`: in every one. */
async function keysByCommune(
  req: PayloadRequest,
  right: 'edit' | 'read',
): Promise<Map<null | string, Set<string>>> {
  const keys = new Map<null | string, Set<string>>()
  const add = (commune: null | string, found: string[]) =>
    keys.set(commune, new Set([...(keys.get(commune) ?? []), ...found]))
  const standing = await standingOf(req)
  const own = communesOf(req.user)
  for (const { isOpen, rights, slug } of contentOf(req)) {
    for (const one of reachOf(standing, rights, right)) {
      add(one.commune, keysWithin(slug, one, String(req.user?.id)))
    }
    const open = isOpen && right === 'read' ? own : []
    for (const commune of open === 'all' ? [null] : open) add(commune, [slug])
  }
  return keys
}
