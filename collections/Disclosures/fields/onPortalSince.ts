import { createDataloaderCacheKey, type PayloadRequest } from 'payload'

import { earliest } from '../../../src/domain/disclosureForms.ts'
import { idOf } from '../../../src/domain/idOf.ts'
import { dayOf } from '../../../src/domain/today.ts'

type Data = Record<string, unknown>

/**
 * The day people could first read it on this portal: the entry itself or what it discloses,
 * whichever came first. `null`: neither was public yet. Payload's loader asks for the contents of
 * a whole list in one query per collection.
 */
export async function onPortalSince(doc: Data, req: PayloadRequest): Promise<null | string> {
  const content = await contentOf(doc, req)
  return earliest([dayOf(doc.firstPublishedAt), dayOf(content?.firstPublishedAt)])
}

async function contentOf({ content }: Data, req: PayloadRequest): Promise<Data | null> {
  const { relationTo, value } = (content ?? {}) as { relationTo?: string; value?: unknown }
  const docID = idOf(value)
  if (!relationTo || !docID) return null
  const key = createDataloaderCacheKey({
    collectionSlug: relationTo,
    currentDepth: 1,
    depth: 0,
    docID,
    draft: false,
    fallbackLocale: null,
    locale: req.locale ?? '',
    // Only the day is used, which says nothing of an item that is not public.
    overrideAccess: true,
    select: { firstPublishedAt: true },
    showHiddenFields: true,
    transactionID: req.transactionID as string,
  })
  return req.payloadDataLoader.load(key)
}
