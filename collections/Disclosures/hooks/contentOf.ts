import type { PayloadRequest } from 'payload'

import { idOf } from '../../../src/domain/idOf.ts'
import { type PublicContent, publicContent } from '../fields/content.ts'

/** What the register needs to know of the thing disclosed. */
export type DisclosedContent = { isPublic: boolean; title: string }

/** What a thing is called in the register: "08/KH-UBND – Tuyên truyền cải cách hành chính". */
const titleFields: Record<PublicContent, readonly string[]> = {
  articles: ['title'],
  attachments: ['title'],
  'budget-disclosures': ['title'],
  documents: ['rawNumber', 'subject'],
  notices: ['title'],
  pages: ['title'],
  plans: ['title'],
  procedures: ['code', 'name'],
  schedules: ['content'],
}

/** The content an entry names, if it is one of the same commune. */
export async function contentOf(
  { content, tenant }: Record<string, unknown>,
  req: PayloadRequest,
): Promise<DisclosedContent | null> {
  const { relationTo, value } = (content ?? {}) as { relationTo?: unknown; value?: unknown }
  const [id, commune] = [idOf(value), idOf(tenant)]
  const collection = publicContent.find((slug) => slug === relationTo)
  if (!collection || !id || !commune) return null
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { tenant: { equals: commune } }] },
  })
  const doc = docs[0] as Record<string, unknown> | undefined
  if (!doc) return null
  const words = titleFields[collection].map((name) => doc[name]).filter(Boolean)
  const isPublic = doc._status === 'published' || doc.visibility === 'cong_khai'
  return { isPublic, title: words.join(' – ') }
}
