import type { Article, Plan } from '../../payload-types.ts'
import type { Target } from './target.ts'
import type { Item } from './toItem.ts'
import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../../domain/idOf.ts'
import { readRaw } from './readPage.ts'
import { savedHash } from './savedHash.ts'
import { shortTitle } from './shortTitle.ts'
import { warning } from './warnings.ts'

/** An item of an earlier import. `isEdited`: a person has changed, submitted or deleted it. */
export type Existing = { article: Article; isEdited: boolean; plan: null | Plan }

/**
 * The item that this page is already, found by its words, then by its address. An address that
 * belongs to another item is taken from the page: it is saved as a new one, with a warning.
 */
export async function findExisting(
  item: Item,
  target: Target,
  req: PayloadRequest,
): Promise<{ existing: Existing | null; item: Item }> {
  const { key, textKey } = item.legacy
  const byWords = await firstArticle({ 'legacy.textKey': { equals: textKey } }, target, req)
  const byAddress = key && (await firstArticle({ 'legacy.key': { equals: key } }, target, req))
  if (byAddress && byAddress.id !== byWords?.id) {
    if (byWords || !(await isRevision(byAddress, item))) {
      return { existing: byWords && (await load(byWords, req)), item: withoutAddress(item) }
    }
    return { existing: await load(byAddress, req), item }
  }
  return { existing: byWords && (await load(byWords, req)), item }
}

async function firstArticle(
  where: Where,
  { payload, tenant }: Target,
  req: PayloadRequest,
): Promise<Article | null> {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    trash: true,
    where: { and: [{ tenant: { equals: tenant } }, where] },
  })
  return docs[0] ?? null
}

/**
 * Whether the page is a later state of the item. The old site's own number is proof; without one
 * the address alone is not (some sites give all pages the same), its heading has to be the same.
 */
async function isRevision({ legacy }: Article, item: Item): Promise<boolean> {
  if (item.legacy.sourceId) return true
  const before = await readRaw(legacy?.rawHtml ?? '')
  return before !== null && shortTitle(before.title) === item.title
}

function withoutAddress(item: Item): Item {
  return {
    ...item,
    legacy: { ...item.legacy, key: null },
    warnings: [...item.warnings, warning('sharedAddress', item.legacy.url ?? '')],
  }
}

async function load(main: Article, req: PayloadRequest): Promise<Existing> {
  const latest = { depth: 0, draft: true, overrideAccess: true, req, trash: true } as const
  const { payload } = req
  const article = await payload.findByID({ ...latest, collection: 'articles', id: main.id })
  const planId = idOf(article.plans?.[0])
  const plan = planId
    ? await payload.findByID({
        ...latest,
        collection: 'plans',
        disableErrors: true,
        id: planId,
      })
    : null
  const isPublic = [main, article, plan].some((one) => one?._status === 'published')
  const isSubmitted = [article, plan].some((one) => one && one.state !== 'draft')
  const isEdited =
    isPublic ||
    isSubmitted ||
    Boolean(article.deletedAt) ||
    article.legacy?.savedHash !== savedHash(article, plan)
  return { article, isEdited, plan }
}
