import { getDocumentProxy } from 'unpdf'

import { limits, type Reading } from './reading.ts'
import { tidyText } from './tidyText.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const word = /\p{L}{2}/u

/**
 * The text of a PDF, page by page. It has a text layer when at least half of its pages hold a
 * word: page numbers and a typed cover sheet do not make a scan readable.
 */
export async function readPdf(bytes: Buffer): Promise<Reading> {
  const pdf = await open(bytes)
  if ('failure' in pdf) return pdf
  const parts: string[] = []
  let pagesWithText = 0
  let characters = 0
  for (let number = 1; number <= pdf.numPages && characters <= limits.textCharacters; number += 1) {
    const text = await textOfPage(pdf, number)
    if (word.test(text)) pagesWithText += 1
    characters += text.length
    parts.push(text)
  }
  return {
    ...tidyText(parts.join('\n')),
    hasTextLayer: pagesWithText > 0 && pagesWithText * 2 >= parts.length,
    pages: pdf.numPages,
  }
}

async function open(bytes: Buffer): Promise<Pdf | { failure: 'broken' | 'encrypted' }> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      isEvalSupported: false,
      verbosity: 0,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { failure: isLocked ? 'encrypted' : 'broken' }
  }
}

async function textOfPage(pdf: Pdf, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
