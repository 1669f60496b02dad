import type { Commune } from '../../../src/payload-types.ts'
import type { Endpoint, PayloadRequest } from 'payload'

import { communesOf, includes } from '../../../src/access/actor.ts'
import { codedError } from '../../../src/access/codedError.ts'
import {
  type CarryingSection,
  completenessOf,
  type CompletenessRow,
  type ContentItem,
} from '../../../src/domain/law/index.ts'
import { today } from '../../../src/domain/today.ts'
import { readItems } from '../completeness/readItems.ts'

const mostSections = 1000

/**
 * `GET /api/communes/:id/completeness`: what the law wants on the portal and how each item stands
 * today (NĐ 224/2026 Đ.12). Open to everybody for what is public; people of the commune also read
 * how it would stand once their drafts were published (`withDrafts`). Unknown commune: 404.
 */
export const completeness: Endpoint = { handler: answer, method: 'get', path: '/:id/completeness' }

async function answer(req: PayloadRequest): Promise<Response> {
  const commune = await findCommune(req)
  const sections = await carryingSections(commune.id, req)
  const day = today()
  const ask = (items: ContentItem[]) =>
    completenessOf({
      items: [...items, ownItem(commune)],
      notApplicable: (commune.notApplicable ?? []).map(({ from, legalItem, reason, to }) => ({
        from,
        legalItem,
        reason,
        to,
      })),
      sections,
      today: day,
    })
  const place = { req, tenant: commune.id }
  const rows = ask(await readItems({ ...place, isDraft: false }, sections))
  const isStaff = includes(communesOf(req.user), commune.id)
  const drafted = isStaff ? ask(await readItems({ ...place, isDraft: true }, sections)) : []
  return Response.json({
    commune: { name: commune.name, id: commune.id },
    day,
    items: rows.map((row, index) => withDrafts(row, drafted[index])),
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

async function carryingSections(tenant: string, req: PayloadRequest): Promise<CarryingSection[]> {
  const { docs } = await req.payload.find({
    collection: 'sections',
    depth: 0,
    limit: mostSections,
    overrideAccess: true,
    pagination: false,
    req,
    select: { legalItems: true },
    sort: 'order',
    where: { tenant: { equals: tenant } },
  })
  return docs.map(({ id, legalItems }) => ({ key: id, legalItems: legalItems ?? [] }))
}

/** The commune's own settings count as well: its map, its channels, its contact point. */
function ownItem(commune: Commune): ContentItem {
  const { name, boundaryMap, channels, id, infoContactPoint, updatedAt } = commune
  return {
    collection: 'communes',
    day: today(new Date(updatedAt)),
    fields: { boundaryMap, channels, infoContactPoint },
    id,
    title: name,
  }
}

/** Only where publishing the drafts would change something. */
function withDrafts(row: CompletenessRow, drafted: CompletenessRow | undefined) {
  const isSame = !drafted || (drafted.state === row.state && drafted.newest?.id === row.newest?.id)
  if (isSame) return row
  return { ...row, withDrafts: { newest: drafted.newest, state: drafted.state } }
}

function sumOf(rows: CompletenessRow[]) {
  const sum = { missing: 0, notApplicable: 0, ok: 0, stale: 0 }
  for (const { state } of rows) sum[state] += 1
  return sum
}
