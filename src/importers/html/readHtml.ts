import type { JSDOM as Dom } from 'jsdom'

import { toNfc } from '../../domain/vietnamese/index.ts'
import { sanitise } from '../../richtext/sanitise.ts'
import { usableLink } from '../../richtext/usableLink.ts'
import { findFile } from './findFile.ts'
import { type Page, UnreadablePage } from './page.ts'
import { survey } from './survey.ts'

/** Where the old platforms keep the text of a page: Liferay first, then what HTML itself offers. */
const bodies = ['.journal-content-article', '.asset-content', 'article', 'main', 'body']
const headings = 'h1, h2, h3, p > strong:only-child, p > b:only-child, .title'
const fileLink = /\/documents\/|\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rar|zip)(?:$|[?#/])/i
const blocks = new Set([
  'BLOCKQUOTE',
  'DIV',
  'H2',
  'H3',
  'H4',
  'HR',
  'LI',
  'OL',
  'P',
  'TABLE',
  'TR',
  'UL',
])

/** About what browsers go along with; building a deeper page takes minutes, then the stack ends. */
const maxDepth = 500

type Place = { file: string; folder: string; source: string }

/**
 * Reads a page as a portal served it. The heading comes from the text of the page, not from
 * `<title>`, which on Liferay is "Chi tiết bài viết - …" for every page.
 * @throws UnreadablePage when there is no heading or no text, or tags lie too deep in each other
 */
export async function readHtml(html: string, place: Place): Promise<Page> {
  const { depth, fonts } = survey(html)
  if (depth > maxDepth) throw new UnreadablePage(`Trang có ${depth} lớp thẻ lồng nhau, quá nhiều.`)
  const { JSDOM } = await import('jsdom')
  const { document } = new JSDOM(html).window
  document
    .querySelectorAll('script, style, nav, header, footer, noscript')
    .forEach((one) => one.remove())
  const browserTitle = toNfc(document.title).trim()
  const url = ownAddress(document)
  const block = bodies.map((selector) => document.querySelector(selector)).find(Boolean)
  if (!block) throw new UnreadablePage('Trang không có nội dung.')

  const heading = [...block.querySelectorAll(headings)].find(isHeading) ?? null
  const title = tidy(heading?.textContent) || browserTitle.replace(/\s+-\s+.*$/, '')
  if (!title) throw new UnreadablePage('Trang không có tiêu đề.')
  takeOut(heading, block)

  const { deadLinks, links } = takeLinks(block, { ...place, url })
  const clean = sanitise(block.innerHTML, url)
  const text = textOf(new JSDOM(`<body>${clean}</body>`))
  if (text === '' && links.length === 0) throw new UnreadablePage('Trang không có nội dung.')
  return {
    deadLinks,
    fonts,
    html: clean,
    imageCount: block.querySelectorAll('img').length,
    links,
    raw: html,
    siteName: /^Chi tiết bài viết - (?<site>.+)$/.exec(browserTitle)?.groups?.site ?? null,
    source: place.source,
    text,
    title,
    url,
  }
}

/** What the page says its address is; the base of its links, so only an address of the web. */
function ownAddress(document: Document): null | string {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
  const address = usableLink(canonical, null)
  return address?.startsWith('http') ? address : null
}

/** Links to files, and links that nobody can follow. Buttons are taken out of the text. */
function takeLinks(
  block: Element,
  place: Place & { url: null | string },
): Pick<Page, 'deadLinks' | 'links'> {
  const links: Page['links'] = []
  const deadLinks: Page['deadLinks'] = []
  for (const anchor of block.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? ''
    const label = tidy(anchor.textContent)
    if (!fileLink.test(href)) {
      if (label && !usableLink(href, place.url)) deadLinks.push({ href, label })
      continue
    }
    links.push({ file: findFile(href, place), label, url: absolute(href, place.url) })
    // "Tải file" alone is a button; a link inside a sentence is part of the sentence.
    if (/^Tải (?:file|tệp|về)$/i.test(toNfc(label))) takeOut(anchor, block)
  }
  return { deadLinks, links }
}

/** A bold word at the start of a paragraph is no heading; a paragraph that is all bold is. */
function isHeading(element: Element): boolean {
  return /^H\d$/.test(element.tagName) || isOnlyContent(element)
}

function tidy(text: null | string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** Removes an element, and the paragraph round it when nothing else is left in there. */
function takeOut(element: Element | null, until: Element): void {
  let gone = element
  while (gone?.parentElement && gone.parentElement !== until && isOnlyContent(gone)) {
    gone = gone.parentElement
  }
  gone?.remove()
}

function isOnlyContent(element: Element): boolean {
  return tidy(element.parentElement?.textContent) === tidy(element.textContent)
}

/** As far as the page's address is known; otherwise as the page has it, so that it is not lost. */
function absolute(href: string, base: null | string): string {
  return URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined).href : href
}

/** Paragraphs with a blank line between them; a list item keeps a dash, as outlinePlan reads it. */
function textOf(dom: Dom): string {
  const parts: string[] = []
  let line = ''
  const endLine = () => {
    if (line.trim() !== '') parts.push(line.trim())
    line = ''
  }
  const walk = (node: Node) => {
    if (node.nodeName === '#text') line += (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' ')
    else if (node.nodeName === 'BR') line += '\n'
    const isBlock = blocks.has(node.nodeName)
    if (isBlock) endLine()
    if (node.nodeName === 'LI') line = '- '
    if (node.nodeName === 'TD' || node.nodeName === 'TH') line += ' '
    node.childNodes.forEach(walk)
    if (isBlock) endLine()
  }
  walk(dom.window.document.body)
  endLine()
  return parts.join('\n\n')
}
