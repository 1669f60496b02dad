import { isWebAddress } from '../../domain/isWebAddress.ts'
import { fold, outlinePlan, type PlanOutline } from '../../domain/vietnamese/index.ts'
import { addressOf } from './address.ts'
import { letterWarnings } from './letterWarnings.ts'
import { escaped, type Page, textKey } from './page.ts'
import { shortTitle } from './shortTitle.ts'
import { type Warning, warning } from './warnings.ts'

/** What a page becomes: an article, and the plan it announces when it is about one. */
export type Item = {
  files: string[]
  html: string
  legacy: {
    fileLinks: { label: string; url: null | string }[]
    host: null | string
    importedDateGuess: null | string
    key: null | string
    rawHtml: string
    sourceId: null | string
    textKey: string
    url: null | string
  }
  plan: (PlanOutline & { planYear: null | number }) | null
  source: string
  title: string
  warnings: Warning[]
}

const number = /\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}\p{L}{0,5}(?:\s*[-–]\s*\p{L}+)+/u
/** The least year that the field of a plan takes. */
const firstPlanYear = 1945
const day = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/i
const signer = /\b(?:TM|KT|TL|TUQ)\.\s*\p{Lu}|\bCHỦ TỊCH\b/u
const tasks =
  /(?:^|\n)\s*(?:[IVX\d]+[.)]\s*)?(?:nhiệm vụ|nội dung thực hiện|phân công)[^.\n]{0,60}(?::|\n)/i

/**
 * Decides what a page is. Pure: reads nothing, writes nothing, asks nobody. `sharedKeys` are those
 * that other pages of the same import claim too (see findSharedKeys).
 */
export function toItem(page: Page, sharedKeys: ReadonlySet<string> = new Set()): Item {
  const { host, key, sourceId } = addressOf(page.url)
  const isOwnAddress = key !== null && !sharedKeys.has(key)
  const isPlan = fold(page.title).startsWith('ke hoach')
  const planYear = yearIn(page.title)
  const title = shortTitle(page.title)
  return {
    files: page.links.flatMap(({ file }) => file ?? []),
    html: title === page.title ? page.html : `<p>${escaped(page.title)}</p>\n${page.html}`,
    legacy: {
      fileLinks: page.links.map(({ label, url }) => ({ label, url })),
      host,
      importedDateGuess: dateGuess(sourceId),
      key: isOwnAddress ? key : null,
      rawHtml: page.raw,
      sourceId,
      textKey: textKey(page),
      url: webAddress(page.url),
    },
    plan: isPlan ? { ...outlinePlan(page.text), planYear } : null,
    source: page.source,
    title,
    warnings: [
      ...planWarnings(page, isPlan, planYear),
      ...(title === page.title ? [] : [warning('titleCut', page.title)]),
      ...(page.url && !isOwnAddress ? [warning('sharedAddress', page.url)] : []),
      ...pageWarnings(page),
    ],
  }
}

/** The year after "năm", or else the first one; one that no plan can have is a year of history. */
function yearIn(title: string): null | number {
  const years = [...title.matchAll(/\b(năm\s+)?((?:19|20)\d{2})\b/giu)]
    .map(([, word, year]) => ({ isNamed: word !== undefined, year: Number(year) }))
    .filter(({ year }) => year >= firstPlanYear)
  return (years.find(({ isNamed }) => isNamed) ?? years[0])?.year ?? null
}

/** Old pages link to scripts and folders of somebody's disk as well; those are no addresses. */
const webAddress = (url: null | string) => (url && isWebAddress(url) ? url : null)

function planWarnings({ text }: Page, isPlan: boolean, planYear: null | number): Warning[] {
  if (!isPlan) return []
  const head = text.slice(0, 2000)
  return [
    ...(number.test(head) ? [] : [warning('missingNumber')]),
    ...(day.test(text) ? [] : [warning('missingDate')]),
    ...(signer.test(text) ? [] : [warning('missingSigner')]),
    ...(tasks.test(text) ? [] : [warning('missingTasks')]),
    ...(planYear === null ? [warning('yearGuessed')] : []),
  ]
}

function pageWarnings(page: Page): Warning[] {
  const { deadLinks, imageCount, links, text } = page
  const glued = gluedWords(text)
  return [
    ...letterWarnings(page),
    ...(deadLinks.length > 0 ? [warning('linksUnusable', listed(deadLinks))] : []),
    ...(imageCount > 0 ? [warning('imagesLeftOut', String(imageCount))] : []),
    ...links.filter(({ file }) => !file).map(({ label }) => warning('attachmentMissing', label)),
    ...(glued.length > 0
      ? [warning('typoSpacing', glued.map((one) => `“${one}”`).join(', '))]
      : []),
  ]
}

function listed(links: Page['deadLinks']): string {
  return links.map(({ href, label }) => `“${label}” (${href})`).join(', ')
}

/** "công tácCCHC": a small letter followed by capitals inside one word; at most five are named. */
function gluedWords(text: string): string[] {
  const words = text.split(/\s+/)
  return words
    .map((word, i) => (/\p{Ll}\p{Lu}{2}/u.test(word) ? `${words[i - 1] ?? ''} ${word}`.trim() : ''))
    .filter(Boolean)
    .slice(0, 5)
}

/** Liferay's numbers are epoch milliseconds of the moment the page was made: a guess, no more. */
function dateGuess(sourceId: null | string): null | string {
  if (!sourceId || !/^1\d{12}$/.test(sourceId)) return null
  return new Date(Number(sourceId)).toISOString()
}
