import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { decode } from './decode.ts'
import { type Page, UnreadablePage } from './page.ts'
import { readHtml } from './readHtml.ts'
import { readText } from './readText.ts'

const maxBytes = 20 * 1024 * 1024

/**
 * Reads one page, whichever form it was kept in.
 * @throws UnreadablePage with the reason
 */
export async function readPage(file: string, folder: string): Promise<Page> {
  const source = path.relative(folder, file)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadablePage(`Không mở được tệp (${error.code}).`)
  })
  if (bytes.length > maxBytes) throw new UnreadablePage('Tệp lớn hơn 20 MB.')
  const text = decode(bytes)
  if (text.trim() === '') throw new UnreadablePage('Tệp rỗng.')
  return /\.txt$/i.test(file) ? readText(text, source) : readHtml(text, { file, folder, source })
}

/** Reads again what an earlier import kept as `raw`; null when there is nothing in it. */
export async function readRaw(raw: string): Promise<null | Page> {
  const nowhere = { file: '/', folder: '/', source: '' }
  try {
    return /^\s*</.test(raw) ? await readHtml(raw, nowhere) : readText(raw, '')
  } catch (error) {
    if (error instanceof UnreadablePage) return null
    throw error
  }
}
