import type { Rule } from './rules.ts'
import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../domain/idOf.ts'

type Tree = {
  collection: 'communes' | 'pages' | 'sections' | 'units'
  /** The relation that leads one step up. */
  field: string
  label: { en: string; vi: string }
}
type Row = Record<string, unknown> & { id: string }

/** Longer than any chain a commune can have: a walk has an end even through broken data. */
const longestWalk = 100

/** Nothing is above itself, and no successor leads back: following the relation has an end. */
export function noCycle(tree: Tree): Rule {
  const { label, field } = tree
  return async (doc, { id, req }) => {
    const above = id === undefined ? [] : await idsAbove(doc, tree, req, longestWalk)
    return above.includes(String(id)) ? [{ label, code: 'CP_TREE_CYCLE', path: field }] : []
  }
}

/** At most `max` levels, those below the item counted: it moves with everything in it. */
export function atMostLevels(max: number, tree: Tree): Rule {
  const { label, field } = tree
  return async (doc, { id, req }) => {
    const above = await idsAbove(doc, tree, req, max)
    if (above.length === 0 || above.includes(String(id))) return []
    const below = id === undefined ? 0 : await levelsBelow(id, tree, req, max - above.length)
    if (above.length + 1 + below <= max) return []
    return [{ label, code: 'CP_TREE_DEEP', path: field, values: { max: String(max) } }]
  }
}

/** The ids from the item upwards, at most `limit` of them, none twice. */
async function idsAbove(
  doc: Record<string, unknown>,
  { collection, field }: Tree,
  req: PayloadRequest,
  limit: number,
): Promise<string[]> {
  const ids: string[] = []
  let next = idOf(doc[field])
  while (next !== undefined && !ids.includes(next) && ids.length < limit) {
    ids.push(next)
    const [row] = await rowsWhere({ id: { equals: next } }, collection, req, field)
    next = idOf(row?.[field])
  }
  return ids
}

async function levelsBelow(
  id: string,
  { collection, field }: Tree,
  req: PayloadRequest,
  limit: number,
): Promise<number> {
  let ids = [id]
  let levels = 0
  while (levels < limit) {
    const rows = await rowsWhere({ [field]: { in: ids } }, collection, req, field)
    if (rows.length === 0) break
    ids = rows.map((row) => row.id)
    levels += 1
  }
  return levels
}

async function rowsWhere(
  where: Where,
  collection: Tree['collection'],
  req: PayloadRequest,
  field: string,
): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1000,
    overrideAccess: true,
    pagination: false,
    req,
    select: { [field]: true },
    where,
  })
  return docs as unknown as Row[]
}
