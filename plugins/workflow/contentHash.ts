import type { Doc, Place } from './act.ts'
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { writtenBySystem } from '../../src/access/rules.ts'
import { fingerprintOf } from '../../src/domain/fingerprint.ts'
import { filesOf } from './files/filesOf.ts'
import { unseenProgress } from './unseenProgress.ts'

/** What the database keeps, and the day readers are told, which publication fills in. */
const notContent = new Set(['_status', 'createdAt', 'deletedAt', 'id', 'publishedAt', 'updatedAt'])

export type Part = { config: SanitizedCollectionConfig; doc: Doc }

/**
 * The fingerprint of what an approver has read (src/domain/fingerprint): over the content of the
 * version in work, of its parts (the tasks of a plan) and of the files they show: a description that
 * is written after the approval was not approved. Compare it with `covers`.
 */
export function contentHash(place: Place): Promise<string> {
  const known = hashes.get(place) ?? hashOf(place)
  hashes.set(place, known)
  return known
}

/** Several acts ask for it of the same place. */
const hashes = new WeakMap<Place, Promise<string>>()

async function hashOf({ collection, doc, req }: Place): Promise<string> {
  const parts = await partsOf(collection.slug, doc.id, req)
  const written = [{ config: collection, doc }, ...parts]
  const words = [...written, ...(await shownBy(written, req))].map(wordsOf)
  const { ofPublic, ofUnread } = await unseenProgress(parts, req)
  return fingerprintOf([...words, ...ofUnread], ofPublic)
}

/** The items that are published with this one, as they are being worked on. */
export async function partsOf(slug: string, id: string, req: PayloadRequest): Promise<Part[]> {
  const found: Part[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    for (const field of config.flattenedFields) {
      const isPart = field.type === 'relationship' && field.custom?.isPartOf === true
      if (!isPart || field.relationTo !== slug) continue
      const { docs } = await req.payload.find({
        collection: config.slug,
        depth: 0,
        draft: true,
        overrideAccess: true,
        pagination: false,
        req,
        sort: 'id',
        where: { [field.name]: { equals: id } },
      })
      found.push(...(docs as unknown as Doc[]).map((doc) => ({ config, doc })))
    }
  }
  return found
}

/** The files shown, with the words that become public with them. */
export async function shownBy(written: Part[], req: PayloadRequest): Promise<Part[]> {
  const { config } = req.payload.collections.attachments
  const shown = new Map<string, Part>()
  for (const part of written) {
    for (const { file } of await filesOf(req, part.config, { ...part.doc })) {
      shown.set(file.id, { config, doc: file as unknown as Doc })
    }
  }
  return [...shown.keys()].sort().flatMap((id) => shown.get(id) ?? [])
}

/** What is stored of the content; not what is computed, nor the progress (see unseenProgress). */
export function wordsOf({ config, doc }: Part): unknown {
  const names = config.flattenedFields
    .filter((field) => !notContent.has(field.name) && isWrittenByPeople(field))
    .map(({ name }) => name)
  return canonical(Object.fromEntries(names.map((name) => [name, doc[name]])))
}

/** Not computed, not kept by the product for itself, not reported while it is public. */
function isWrittenByPeople(field: FlattenedField): boolean {
  const isComputed = 'virtual' in field && Boolean(field.virtual)
  const isKept = field.admin?.hidden === true
  const isClosed = 'access' in field && field.access?.update === writtenBySystem
  return !isComputed && !isKept && !isClosed && field.custom?.isProgress !== true
}

/** Keys in order, nothing where there is nothing, rows without the ids the database gives them. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, held]) => held !== null && held !== undefined && name !== 'id')
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, held]) => [name, canonical(held)]),
  )
}
