import type { Communes } from './actor.ts'
import type { Payload, PayloadRequest } from 'payload'

import { idOf } from '../domain/idOf.ts'

/** What `communePortal()` was told about hosts; kept in the Payload config's `custom`. */
export type HostOptions = { unknownHost: 'all' | 'none' }

type Entry = {
  domains: string[]
  id: string
  isRetired: boolean
  predecessors: string[]
  successor: null | string
}
type Known = { entries: Entry[]; readAt: number }

// Other nodes change communes too: a copy is believed for five seconds.
const believedMs = 5000
const key = Symbol.for('commune-portal.hosts')
type Keeper = { [key]?: Known }

/**
 * The communes whose public content a request may see: the one its host belongs to with all its
 * predecessors; for a host that no commune claims, what PORTAL_UNKNOWN_HOST says.
 */
export async function communesOfHost(req: PayloadRequest): Promise<Communes> {
  const host = nameOf(req.headers?.get('host') ?? '')
  const entries = await knownCommunes(req)
  const own = entries.find(({ domains }) => domains.includes(host))
  if (own) return withPredecessors(own, entries)
  const { unknownHost } = req.payload.config.custom.communePortal as HostOptions
  return unknownHost === 'all' ? 'all' : []
}

/** What a rule may want to know of a commune without asking the database for it. */
export type Family = {
  /** Hosts of the commune and of those it was formed from. */
  hosts: string[]
  /** The commune and those it was formed from. */
  ids: string[]
  isRetired: boolean
  successor: null | string
}

/** A commune with its predecessors; for an unknown id there is nothing but the id. */
export async function familyOf(req: PayloadRequest, id: string): Promise<Family> {
  const entries = await knownCommunes(req)
  const own = entries.find((entry) => entry.id === id)
  const ids = own ? withPredecessors(own, entries) : [id]
  return {
    hosts: entries.filter((entry) => ids.includes(entry.id)).flatMap(({ domains }) => domains),
    ids,
    isRetired: own?.isRetired ?? false,
    successor: own?.successor ?? null,
  }
}

/** One name for all its spellings: with a port, with the dot of the DNS root, in capitals. */
const nameOf = (host: string) => host.trim().toLowerCase().replace(/:\d+$/, '').replace(/\.+$/, '')

/** Called when a commune was saved: the next request reads them again. */
export function forgetCommunes(payload: Payload): void {
  ;(payload as Keeper)[key] = undefined
}

async function knownCommunes(req: PayloadRequest): Promise<Entry[]> {
  const keeper = req.payload as Keeper
  const known = keeper[key]
  if (known && Date.now() - known.readAt < believedMs) return known.entries
  const { docs } = await req.payload.find({
    collection: 'communes',
    depth: 0,
    limit: 5000,
    overrideAccess: true,
    pagination: false,
    req: { payload: req.payload },
    select: { domains: true, predecessors: true, status: true, successor: true },
  })
  const entries = docs.map(({ domains, id, predecessors, status, successor }) => ({
    domains: (domains ?? []).map(({ host }) => nameOf(host)),
    id,
    isRetired: status === 'retired',
    predecessors: (predecessors ?? []).flatMap((one) => idOf(one) ?? []),
    successor: idOf(successor) ?? null,
  }))
  keeper[key] = { entries, readAt: Date.now() }
  return entries
}

function withPredecessors(own: Entry, entries: Entry[]): string[] {
  const seen = new Set<string>()
  const queue = [own.id]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(entries.find((entry) => entry.id === id)?.predecessors ?? []))
  }
  return [...seen]
}
