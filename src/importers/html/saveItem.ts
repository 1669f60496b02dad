import type { Article, Plan } from '../../payload-types.ts'
import type { Target } from './target.ts'
import type { Item } from './toItem.ts'
import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../db/inTransaction.ts'
import { fromHtml } from '../../richtext/fromHtml.ts'
import { attachFiles } from './attachFiles.ts'
import { type Existing, findExisting } from './findExisting.ts'
import { rehearse } from './rehearse.ts'
import { savedHash } from './savedHash.ts'
import { type Warning, warning } from './warnings.ts'

/**
 * `created` a new draft · `completed` something the source now has was added to an unedited draft
 * · `unchanged` nothing to do · `kept` somebody has edited or published it: not touched.
 */
export type Outcome = 'completed' | 'created' | 'kept' | 'unchanged'
export type Saved = { id?: string; outcome: Outcome; warnings: Warning[] }

/**
 * Saves one item as drafts, all of it or nothing. Never publishes, never overwrites an edit. A dry
 * run asks all the same questions and stores nothing.
 * @throws ValidationError when the collection refuses what the page holds
 */
export async function saveItem(found: Item, target: Target): Promise<Saved> {
  return inTransaction(target.payload, async (req) => {
    const { existing, item } = await findExisting(found, target, req)
    const outcome = decide(item, existing)
    const warnings = [...item.warnings]
    if (item.plan && !target.unit) warnings.push(warning('unknownUnit', target.unitName))
    const id = existing?.article.id
    if (outcome === 'kept' || outcome === 'unchanged') return { id, outcome, warnings }

    const files = await attachFiles(item.files, target, req)
    warnings.push(...files.warnings)
    const plan = await savePlan(item, existing, files.ids, target, req)
    const article = await saveArticle({
      existing,
      files: files.ids,
      item,
      plan,
      req,
      target,
      warnings,
    })
    if (article) await rememberState(article, plan, req)
    return { id: article?.id, outcome, warnings }
  })
}

function decide(item: Item, existing: Existing | null): Outcome {
  if (!existing) return 'created'
  if (existing.isEdited) return 'kept'
  const { article } = existing
  const isOtherText = article.legacy?.textKey !== item.legacy.textKey
  const refused = (article.importWarnings ?? []).filter(({ code }) => code === 'unacceptedFile')
  const hasNewFile =
    new Set(item.files).size > refused.length && (article.attachments ?? []).length === 0
  const hasNewAddress = item.legacy.key !== null && !article.legacy?.key
  return isOtherText || hasNewFile || hasNewAddress ? 'completed' : 'unchanged'
}

async function savePlan(
  item: Item,
  existing: Existing | null,
  attachments: string[],
  { isDryRun, payload, tenant, unit }: Target,
  req: PayloadRequest,
): Promise<null | Plan> {
  if (!item.plan) return existing?.plan ?? null
  const texts = (spans: { text: string }[]) => spans.map(({ text }) => ({ text }))
  const data = {
    ...(attachments.length > 0 && { attachments }),
    notes: texts(item.plan.notes),
    planYear: item.plan.planYear ?? undefined,
    purposes: texts(item.plan.purposes),
    requirements: texts(item.plan.requirements),
    title: item.title,
    ...(unit && { unit }),
  }
  if (isDryRun) {
    await rehearse('plans', data, existing?.plan ?? null, req)
    return null
  }
  const common = { collection: 'plans', depth: 0, draft: true, overrideAccess: true, req } as const
  return existing?.plan
    ? payload.update({ ...common, data, id: existing.plan.id })
    : payload.create({ ...common, data: { ...data, tenant } })
}

type ArticleParts = {
  existing: Existing | null
  files: string[]
  item: Item
  plan: null | Plan
  req: PayloadRequest
  target: Target
  warnings: Warning[]
}

async function saveArticle({
  existing,
  files,
  item,
  plan,
  req,
  target,
  warnings,
}: ArticleParts): Promise<Article | null> {
  const { isDryRun, payload, tenant, unit } = target
  // A form that knows less (scraped text) does not take away what another form brought.
  const legacy = { ...item.legacy, ...(item.legacy.key ? {} : knownAddress(existing)) }
  const data = {
    ...(files.length > 0 && { attachments: files }),
    body: await fromHtml(item.html, payload.config),
    importWarnings: warnings,
    legacy,
    ...(plan && { plans: [plan.id] }),
    title: item.title,
    ...(unit && { unit }),
  }
  if (isDryRun) {
    await rehearse('articles', data, existing?.article ?? null, req)
    return null
  }
  const common = {
    collection: 'articles',
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
  } as const
  return existing
    ? payload.update({ ...common, data, id: existing.article.id })
    : payload.create({ ...common, data: { ...data, tenant } })
}

function knownAddress(existing: Existing | null) {
  const { host, importedDateGuess, key, sourceId, url } = existing?.article.legacy ?? {}
  return key ? { host, importedDateGuess, key, sourceId, url } : {}
}

/** What was saved is read back and fingerprinted: from now on a difference is somebody's edit. */
async function rememberState(
  article: Article,
  plan: null | Plan,
  req: PayloadRequest,
): Promise<void> {
  const latest = { depth: 0, draft: true, overrideAccess: true, req } as const
  const saved = await req.payload.findByID({ ...latest, collection: 'articles', id: article.id })
  const savedPlan = plan
    ? await req.payload.findByID({ ...latest, collection: 'plans', id: plan.id })
    : null
  await req.payload.update({
    collection: 'articles',
    data: { legacy: { ...saved.legacy, savedHash: savedHash(saved, savedPlan) } },
    depth: 0,
    draft: true,
    id: article.id,
    overrideAccess: true,
    req,
  })
}
