import type { Commune, Section } from '../../../src/payload-types.ts'
import type { Endpoint, PayloadRequest } from 'payload'

import { communesOf, includes } from '../../../src/access/actor.ts'
import { codedError } from '../../../src/access/codedError.ts'
import {
  completenessOf,
  type CompletenessRow,
  type ContentItem,
  ownLaw,
} from '../../../src/domain/law/index.ts'
import { today } from '../../../src/domain/today.ts'
import { isMapPublic, ownItem } from '../completeness/ownItem.ts'
import { readDrafts, readPublic } from '../completeness/readItems.ts'

const mostSections = 1000

/**
 * `GET /api/communes/:id/completeness`: what the law wants on the portal and how each item stands
 * today (NĐ 224/2026 Đ.12). Open to everybody for what is public; people of the commune also read
 * how a row would stand once the drafts that they may read were published (`withDrafts`). A commune
 * that does not exist, or that the asker cannot see on this host: 404.
 */
export const completeness: Endpoint = { handler: answer, method: 'get', path: '/:id/completeness' }

async function answer(req: PayloadRequest): Promise<Response> {
  const commune = await findCommune(req)
  const sections = await sectionsOf(commune.id, req)
  const carrying = sections.map(({ id, legalItems }) => ({ key: id, legalItems: legalItems ?? [] }))
  const day = today()
  const law = ownLaw(commune)
  const ask = (items: ContentItem[]) =>
    completenessOf({
      items,
      law,
      notApplicable: commune.notApplicable ?? [],
      sections: carrying,
      today: day,
    })
  const place = { req, tenant: commune.id }
  const live = await readPublic(place, carrying)
  const rows = ask([...live, ownItem(commune, await isMapPublic(commune, req))])
  const isStaff = includes(communesOf(req.user), commune.id)
  const drafted = isStaff ? ask(replaced(live, await readDrafts(place), commune)) : []
  return Response.json({
    commune: { name: commune.name, id: commune.id },
    day,
    items: rows.map((row, index) => ({
      ...row,
      ...withDrafts(row, drafted[index]),
      section: named(row.section, sections),
    })),
    sum: sumOf(rows),
  })
}

async function findCommune(req: PayloadRequest): Promise<Commune> {
  const { id } = req.routeParams as { id: string }
  const commune = await req.payload.findByID({
    collection: 'communes',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    req,
  })
  if (!commune) throw codedError('CP_NOT_FOUND', { req })
  return commune
}

type Shelf = Pick<Section, 'id' | 'legalItems' | 'slug' | 'title'>

async function sectionsOf(tenant: string, req: PayloadRequest): Promise<Shelf[]> {
  const { docs } = await req.payload.find({
    collection: 'sections',
    depth: 0,
    limit: mostSections,
    overrideAccess: true,
    pagination: false,
    req,
    select: { slug: true, legalItems: true, title: true },
    sort: 'order',
    where: { tenant: { equals: tenant } },
  })
  return docs
}

/** What would be public if the drafts were: a draft stands in for its public version. */
function replaced(live: ContentItem[], drafts: ContentItem[], commune: Commune): ContentItem[] {
  const changed = new Set(drafts.map(({ id }) => id))
  return [...live.filter(({ id }) => !changed.has(id)), ...drafts, ownItem(commune, true)]
}

/** Only where publishing the drafts would change something. */
function withDrafts(row: CompletenessRow, drafted: CompletenessRow | undefined) {
  const isSame = !drafted || (drafted.state === row.state && drafted.newest?.id === row.newest?.id)
  return isSame ? {} : { withDrafts: { newest: drafted.newest, state: drafted.state } }
}

function named(key: null | string, sections: readonly Shelf[]) {
  const section = sections.find(({ id }) => id === key)
  return section ? { slug: section.slug ?? null, id: section.id, title: section.title } : null
}

function sumOf(rows: CompletenessRow[]) {
  const sum = { missing: 0, notApplicable: 0, ok: 0, stale: 0 }
  for (const { state } of rows) sum[state] += 1
  return sum
}
