import type { Rule } from './rules.ts'
import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../domain/idOf.ts'

type Tree = {
  collection: 'communes' | 'pages' | 'sections' | 'units'
  /** The relation that leads one step up. */
  field: string
  label: { en: string; vi: string }
}
/** Who asks, and among what: items as they are being worked on, or what is public. */
type Place = { isPublishing: boolean; req: PayloadRequest }
type Row = Record<string, unknown> & { id: string }

/** Longer than any chain a commune can have: a walk has an end even through broken data. */
const longestWalk = 100

/**
 * Nothing is above itself, and no successor leads back: following the relation has an end. A draft
 * is measured by other drafts, a publication by what is public: of two drafts that were written
 * at the same moment the second one stops there.
 */
export function noCycle(tree: Tree): Rule {
  const { label, field } = tree
  return async (doc, { id, ...place }) => {
    const above = id === undefined ? [] : await idsAbove(doc, tree, place, longestWalk)
    return above.includes(String(id)) ? [{ label, code: 'CP_TREE_CYCLE', path: field }] : []
  }
}

/** At most `max` levels, those below the item counted: it moves with everything in it. */
export function atMostLevels(max: number, tree: Tree): Rule {
  const { label, field } = tree
  return async (doc, { id, ...place }) => {
    const above = await idsAbove(doc, tree, place, max)
    if (above.length === 0 || above.includes(String(id))) return []
    const below = id === undefined ? 0 : await levelsBelow(id, tree, place, max - above.length)
    if (above.length + 1 + below <= max) return []
    return [{ label, code: 'CP_TREE_DEEP', path: field, values: { max: String(max) } }]
  }
}

/** The ids from the item upwards, at most `limit` of them, none twice. */
async function idsAbove(
  doc: Record<string, unknown>,
  tree: Tree,
  place: Place,
  limit: number,
): Promise<string[]> {
  const ids: string[] = []
  let next = idOf(doc[tree.field])
  while (next !== undefined && !ids.includes(next) && ids.length < limit) {
    ids.push(next)
    const [row] = await rowsWhere({ id: { equals: next } }, tree, place)
    next = idOf(row?.[tree.field])
  }
  return ids
}

async function levelsBelow(id: string, tree: Tree, place: Place, limit: number): Promise<number> {
  let ids = [id]
  let levels = 0
  while (levels < limit) {
    const rows = await rowsWhere({ [tree.field]: { in: ids } }, tree, place)
    if (rows.length === 0) break
    ids = rows.map((row) => row.id)
    levels += 1
  }
  return levels
}

async function rowsWhere(
  where: Where,
  { collection, field }: Tree,
  { isPublishing, req }: Place,
): Promise<Row[]> {
  const { versions } = req.payload.collections[collection].config
  const isDrafted = Boolean(versions?.drafts)
  const isPublic = { _status: { equals: 'published' } }
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: isDrafted && !isPublishing,
    limit: 1000,
    overrideAccess: true,
    pagination: false,
    req,
    select: { [field]: true },
    where: isDrafted && isPublishing ? { and: [where, isPublic] } : where,
  })
  return docs as unknown as Row[]
}
