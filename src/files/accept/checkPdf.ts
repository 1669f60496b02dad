import { packedObjects } from './packedObjects.ts'
import { namePattern, tokensIn } from './pdfTokens.ts'
import { RefusedFile } from './RefusedFile.ts'

const actions = new RegExp(`${namePattern('JavaScript')}|${namePattern('Launch')}`, 'g')
const isAction = /\/(?:S|#53)$/
const blanks = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])

/**
 * Looks for what a PDF would run: a script or a program as the action of a document, a page, a
 * link or a form; in the file itself and in its packed objects, also where names are written with
 * #-codes. Encrypted objects cannot be looked into.
 * @throws RefusedFile when the file has no end, runs something or cannot be looked through
 */
export async function checkPdf(bytes: Buffer): Promise<void> {
  const end = bytes.subarray(-1024).toString('latin1')
  if (!end.includes('%%EOF') || !end.includes('xref')) throw new RefusedFile('CP_FILE_BROKEN')
  await refuseActive(bytes)
  for await (const objects of packedObjects(bytes)) await refuseActive(objects)
}

async function refuseActive(part: Buffer): Promise<void> {
  for await (const names of tokensIn(part, actions)) {
    if (names.some(({ at }) => isActionAt(part, at))) throw new RefusedFile('CP_FILE_ACTIVE_PDF')
  }
}

/** `/S /JavaScript`, with any blanks between. */
function isActionAt(part: Buffer, at: number): boolean {
  let before = at
  while (before > 0 && blanks.has(part[before - 1] ?? -1)) before -= 1
  return isAction.test(part.subarray(Math.max(0, before - 4), before).toString('latin1'))
}
