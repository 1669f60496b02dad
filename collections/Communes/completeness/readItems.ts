import type { CarryingSection, ContentItem } from '../../../src/domain/law/index.ts'
import type { PayloadRequest, Where } from 'payload'

import { itemOf, kinds, type Row } from './kinds.ts'

type Slug = keyof typeof kinds
type Place = { isDraft: boolean; req: PayloadRequest; tenant: string }

/** The newest of each kind; a section that is not among them is asked about by itself. */
const newest = 500

/** What a commune has that may fulfil a duty: public items, or the latest drafts. */
export async function readItems(
  place: Place,
  sections: readonly CarryingSection[],
): Promise<ContentItem[]> {
  const items: ContentItem[] = []
  for (const slug of Object.keys(kinds) as Slug[]) {
    const found = await read(slug, place, {}, newest)
    items.push(...found)
    if (found.length < newest) continue
    const seen = new Set(found.map(({ sectionKey }) => sectionKey))
    for (const { key } of sections.filter((section) => !seen.has(section.key))) {
      items.push(...(await read(slug, place, { section: { equals: key } }, 1)))
    }
  }
  return items
}

async function read(
  slug: Slug,
  { isDraft, req, tenant }: Place,
  where: Where,
  limit: number,
): Promise<ContentItem[]> {
  const { isDrafted } = kinds[slug]
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft: isDraft && isDrafted,
    limit,
    overrideAccess: true,
    pagination: false,
    req,
    select: selected(slug),
    sort: '-updatedAt',
    where: { and: [{ tenant: { equals: tenant } }, where, ...isPublic(slug, isDraft)] },
  })
  return (docs as unknown as Row[]).map((row) => itemOf(slug, row))
}

function isPublic(slug: Slug, isDraft: boolean): Where[] {
  if (slug === 'schedules') return [{ visibility: { equals: 'cong_khai' } }]
  if (!kinds[slug].isDrafted || isDraft) return []
  const live: Where[] = [{ _status: { equals: 'published' } }]
  if (slug !== 'articles') return live
  const now = new Date().toISOString()
  return [...live, { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: now } }] }]
}

const shared = ['fiscalYear', 'item', 'period', 'planYear', 'section', 'stage', 'updatedAt']

function selected(slug: Slug): Record<string, true> {
  const { day, fields = [], title } = kinds[slug]
  return Object.fromEntries([day, title, ...fields, ...shared].map((name) => [name, true]))
}
