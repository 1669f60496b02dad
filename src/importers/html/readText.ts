import { toNfc } from '../../domain/vietnamese/index.ts'
import { escaped, type Page, UnreadablePage } from './page.ts'

const pageTitle = /^Chi tiết bài viết - (?<site>.+)$/
const linkLabel = /^Tải (?:file|tệp|về)$/i

/**
 * Reads the text somebody scraped from a page: the browser's title line, the heading, a bare
 * "Tải file", then the body. A text without the first line begins with its heading.
 * @throws UnreadablePage when there is no heading
 */
export function readText(text: string, source: string): Page {
  const lines = text.split(/\r\n|\r|\n/)
  let next = nextFilled(lines, 0)
  const site = pageTitle.exec(toNfc(lines[next] ?? '').trim())?.groups?.site ?? null
  if (site) next = nextFilled(lines, next + 1)
  const title = lines[next]?.trim()
  if (!title) throw new UnreadablePage('Tệp không có tiêu đề và nội dung.')

  const links: Page['links'] = []
  next = nextFilled(lines, next + 1)
  while (linkLabel.test(toNfc(lines[next] ?? '').trim())) {
    links.push({ file: null, label: lines[next]?.trim() ?? '', url: null })
    next = nextFilled(lines, next + 1)
  }
  const body = lines.slice(next).join('\n').trim()
  return {
    deadLinks: [],
    fonts: [],
    html: paragraphs(body)
      .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
      .join('\n'),
    imageCount: 0,
    links,
    raw: text,
    siteName: site,
    source,
    text: paragraphs(body).join('\n\n'),
    title,
    url: null,
  }
}

function nextFilled(lines: string[], from: number): number {
  let index = from
  while (index < lines.length && lines[index]?.trim() === '') index += 1
  return index
}

function paragraphs(body: string): string[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}
