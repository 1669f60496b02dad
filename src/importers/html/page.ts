import { createHash } from 'node:crypto'
import { toNfc } from '../../domain/vietnamese/index.ts'

/** What a page of an old site says, before anything is decided about it. */
export type Page = {
  /** Links that nobody can follow; of them the body keeps the words alone. */
  deadLinks: { href: string; label: string }[]
  /** Fonts that the page names. */
  fonts: string[]
  /** Body as sanitised HTML. */
  html: string
  /** Pictures of the body, which are not imported yet. */
  imageCount: number
  /** Links to files, with the file's place on disk when the crawl has it. */
  links: { file: null | string; label: string; url: null | string }[]
  /** The page as it was read, kept for later. */
  raw: string
  /** "Xã Linh Trường - Gio Linh" */
  siteName: null | string
  /** Path of the page's file below the folder that is imported. */
  source: string
  /** Body as plain text, one blank line between paragraphs. */
  text: string
  title: string
  url: null | string
}

/** Why a page could not be read; becomes a row of the report, not the end of the run. */
export class UnreadablePage extends Error {
  override name = 'UnreadablePage'
}

/** White space of every kind (NBSP included) as one blank; for comparing, never for storing. */
export function foldSpace(text: string): string {
  return toNfc(text).replace(/\s+/g, ' ').trim()
}

/** Plain words as HTML; line breaks stay. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
}

/** The same words give the same key, in whatever form the page was kept. */
export function textKey({ text, title }: Pick<Page, 'text' | 'title'>): string {
  return createHash('sha256')
    .update(`${foldSpace(title)}\n${foldSpace(text)}`)
    .digest('hex')
}
