import type { Target } from './target.ts'
import path from 'node:path'
import type { Payload } from 'payload'
import { ValidationError } from 'payload'

import { OperatorError } from '../../config/operatorError.ts'
import { openRun, type Report, type Row } from '../importRun.ts'
import { showProgress } from '../progress.ts'
import { findSharedKeys } from './findSharedKeys.ts'
import { listSources } from './listSources.ts'
import { UnreadablePage } from './page.ts'
import { readPage } from './readPage.ts'
import { saveItem } from './saveItem.ts'
import { toItem } from './toItem.ts'

export type ImportOptions = {
  /** Slug of the commune. It must exist: an importer makes no commune and no unit. */
  commune: string
  isDryRun?: boolean
  /** Shows no progress. */
  isQuiet?: boolean
  /** Ends the run after the item that is being imported. */
  signal?: AbortSignal
  /** A page or a folder of pages. */
  target: string
  /** Short name of the unit that issued the plans. */
  unit?: string
}

/**
 * Imports pages of an old site as drafts. Running it again changes nothing; what somebody has
 * edited or published since is never touched; a page that cannot be read is a row of the report.
 * @throws OperatorError for an unknown commune, an unusable path or a run already at work
 */
export async function importHtml(payload: Payload, options: ImportOptions): Promise<Report> {
  const { isDryRun = false, isQuiet = false, signal, target, unit: unitName = 'UBND' } = options
  const { files, folder } = await listSources(target)
  const tenant = await communeId(payload, options.commune)
  const unit = await unitId(payload, tenant, unitName)
  const goal: Target = { isDryRun, payload, tenant, unit, unitName }
  const record = isDryRun ? null : await openRun(payload, tenant, path.basename(target))

  const report: Report = {
    counts: { completed: 0, created: 0, failed: 0, kept: 0, unchanged: 0 },
    rows: [],
  }
  const progress = isQuiet ? null : showProgress(files.length)
  const seen = new Set<string>()
  try {
    const sharedKeys = await findSharedKeys(files, folder, signal)
    for (const file of files) {
      signal?.throwIfAborted()
      const row = await importFile(file, { folder, seen, sharedKeys }, goal)
      if (row.outcome === 'failed') await checkDatabaseAnswers(goal)
      report.rows.push(row)
      report.counts[row.outcome] = (report.counts[row.outcome] ?? 0) + 1
      progress?.step()
      await record?.note(report)
    }
  } catch (error) {
    await record?.finish(report, 'interrupted')
    throw error
  } finally {
    progress?.done()
  }
  await record?.finish(report, 'finished')
  return report
}

type Crawl = { folder: string; seen: Set<string>; sharedKeys: Set<string> }

/** What goes wrong with one page is a row; the run goes on with the next. */
async function importFile(
  file: string,
  { folder, seen, sharedKeys }: Crawl,
  goal: Target,
): Promise<Row> {
  const source = path.relative(folder, file)
  try {
    const item = toItem(await readPage(file, folder), sharedKeys)
    const { outcome, warnings } = await saveItem(item, goal)
    // A dry run saves nothing, so it has to remember by itself what it has met already.
    const isRepeated = goal.isDryRun && seen.has(item.legacy.textKey)
    seen.add(item.legacy.textKey)
    return { outcome: isRepeated ? 'unchanged' : outcome, source, title: item.title, warnings }
  } catch (error) {
    // What is wrong with a page is said in its row; a stack is for whoever looks for a fault of ours.
    if (!isOfThePage(error)) goal.payload.logger.debug({ err: error, msg: source })
    return { message: sentenceOf(error), outcome: 'failed', source }
  }
}

function isOfThePage(error: unknown): boolean {
  return error instanceof UnreadablePage || error instanceof ValidationError
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof ValidationError)) return (error as Error).message
  return error.data.errors.map(({ message, path: field }) => `${field}: ${message}`).join(' ')
}

/** @throws when the database is gone: then the pages are not to blame, and the run ends. */
async function checkDatabaseAnswers({ payload }: Target): Promise<void> {
  await payload.count({ collection: 'communes', overrideAccess: true })
}

async function communeId(payload: Payload, slug: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'communes',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  if (docs[0]) return docs[0].id
  throw new OperatorError('--commune', {
    en: `there is no commune “${slug}”. An import does not make one.`,
    vi: `không có xã “${slug}”. Phần nhập dữ liệu không tự tạo xã.`,
  })
}

async function unitId(payload: Payload, tenant: string, name: string): Promise<null | string> {
  const { docs } = await payload.find({
    collection: 'units',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ tenant: { equals: tenant } }, { shortName: { equals: name } }] },
  })
  return docs[0]?.id ?? null
}
