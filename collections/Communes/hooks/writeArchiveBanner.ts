import type { Commune } from '../../../src/payload-types.ts'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { idOf } from '../../../src/domain/idOf.ts'

/**
 * A commune that is retired without a notice gets one: readers of its content must see that it is
 * an archive. The sentence follows what is known of the merger until somebody writes another.
 */
export const writeArchiveBanner: CollectionBeforeChangeHook<Commune> = async (hook) => {
  const { data, operation, originalDoc, req } = hook
  const before = operation === 'update' ? originalDoc : undefined
  const doc = { ...before, ...data }
  const banner = doc.archiveBanner?.trim()
  if (doc.status !== 'retired') return data
  if (banner && (!before || banner !== (await sentenceFor(before, req)))) return data
  return { ...data, archiveBanner: await sentenceFor(doc, req) }
}

async function sentenceFor(
  { name, successor, validTo }: Partial<Commune>,
  req: PayloadRequest,
): Promise<string> {
  const id = idOf(successor)
  const next = id === undefined ? null : await nameOf(id, req)
  const until = validTo ? `, hoạt động đến ngày ${validTo.split('-').reverse().join('/')}` : ''
  return `Nội dung lưu trữ của ${name ?? ''} (cũ)${until}.${next ? ` Nay thuộc ${next}.` : ''}`
}

async function nameOf(id: string, req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'communes',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { equals: id } },
  })
  return docs[0]?.name
}
