import type { CarryingSection, ContentItem } from '../../../src/domain/law/index.ts'
import type { PayloadRequest, Where } from 'payload'

import { itemOf, kinds, type Row } from './kinds.ts'
import { leftOut } from './leftOut.ts'

type Slug = keyof typeof kinds
type Place = { req: PayloadRequest; tenant: string }
type Search = { isDraft?: true; limit?: number; where?: Where }

/** The newest of each kind; what a duty asks for beyond them is looked for by itself. */
const newest = 500

const slugs = Object.keys(kinds) as Slug[]

/** What the public finds at this commune that may fulfil a duty. */
export async function readPublic(
  place: Place,
  sections: readonly CarryingSection[],
): Promise<ContentItem[]> {
  const items: ContentItem[] = []
  for (const slug of slugs) {
    const found = await read(slug, place, {})
    items.push(...found)
    if (found.length < newest) continue
    for (const where of leftOut(slug, found, sections)) {
      items.push(...(await read(slug, place, { limit: 1, where })))
    }
  }
  return items
}

/** Drafts of this commune that whoever asks may read: a contributor's own, an approver's all. */
export async function readDrafts(place: Place): Promise<ContentItem[]> {
  const items: ContentItem[] = []
  for (const slug of slugs.filter((one) => kinds[one].isDrafted)) {
    items.push(...(await read(slug, place, { isDraft: true })))
  }
  return items
}

async function read(
  slug: Slug,
  { req, tenant }: Place,
  { isDraft, limit = newest, where }: Search,
): Promise<ContentItem[]> {
  const { isDrafted, newestBy, while: whileCounts } = kinds[slug]
  const conditions: Where[] = [{ tenant: { equals: tenant } }]
  if (isDrafted) conditions.push({ _status: { equals: isDraft ? 'draft' : 'published' } })
  if (whileCounts) conditions.push(whileCounts(new Date()))
  if (where) conditions.push(where)
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft: isDraft === true,
    limit,
    // What is public was decided with the commune; drafts are told to those who may read them.
    overrideAccess: !isDraft,
    pagination: false,
    req,
    select: selected(slug),
    sort: isDraft ? '-updatedAt' : `-${newestBy}`,
    where: { and: conditions },
  })
  return (docs as unknown as Row[]).map((row) => itemOf(slug, row))
}

const shared = ['fiscalYear', 'item', 'period', 'planYear', 'section', 'stage', 'updatedAt']

/** Never a text: the meter is open to everybody and reads hundreds of rows. */
function selected(slug: Slug): Record<string, true> {
  const { day, fields = [], title } = kinds[slug]
  return Object.fromEntries([day, title, ...fields, ...shared].map((name) => [name, true]))
}
