import type { WorkRow } from '../../../src/domain/desk/answers.ts'
import type { Right } from '../../../src/domain/roles.ts'
import type { Doc } from '../act.ts'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { type Result, whereReached } from '../../../src/access/reach.ts'
import { rights, type Rights } from '../../../src/domain/roles.ts'
import { states } from '../../../src/domain/states.ts'
import { unitPathOf } from '../../../src/domain/unitPaths.ts'
import { titleOf } from '../../audit/titleOf.ts'
import { reasonLabel } from '../desk/reasonLabel.ts'
import { stateOf } from '../followState.ts'
import { type Found, nothing } from './found.ts'

export type Docs = { docs: Doc[]; total: number }

type Options = { draft?: boolean; limit: number; slug: string; sort?: string; where: Result }

/** The items on which who asks holds a right, as the access rules say it. */
export function within(req: PayloadRequest, slug: string, right: Right): Promise<Result> {
  const held: Rights = rights[slug as keyof typeof rights] ?? {}
  return whereReached(req, held, right, { hasAuthors: true, unit: unitPathOf(slug) })
}

/** Items as they are being worked on; no question at all where the answer can only be none. */
export async function findDocs(req: PayloadRequest, options: Options): Promise<Docs> {
  const { draft = true, limit, slug, sort = 'updatedAt', where } = options
  if (where === false) return { docs: [], total: 0 }
  const { docs, totalDocs } = await req.payload.find({
    collection: slug as 'articles',
    depth: 0,
    draft,
    limit,
    overrideAccess: true,
    req,
    sort,
    where: where === true ? {} : where,
  })
  return { docs: docs as unknown as Doc[], total: totalDocs }
}

export async function findItems(req: PayloadRequest, options: Options): Promise<Found> {
  const { config } = req.payload.collections[options.slug as 'articles']
  const { docs, total } = await findDocs(req, options)
  return total === 0 ? nothing : { rows: docs.map((doc) => toRow(config, doc)), total }
}

export function toRow(config: SanitizedCollectionConfig, doc: Doc): WorkRow {
  const said = doc.workflow ?? {}
  const state = stateOf(doc)
  return {
    at: said.changedAt ?? (doc.updatedAt as string | undefined) ?? null,
    by: said.changedBy ?? null,
    collection: config.slug,
    dueOn: null,
    id: doc.id,
    isOverdue: false,
    note: said.problem ?? said.note ?? null,
    publishAt: state === 'scheduled' ? (said.publishAt ?? null) : null,
    reason: state === 'returned' ? reasonLabel(said.returnReason) : null,
    stateLabel: states[state],
    title: titleOf(config, doc),
  }
}
