import type { OpenZip } from './readZip.ts'

import { RefusedFile } from './RefusedFile.ts'

const maxMB = 4
const maxBytes = maxMB * 1024 * 1024
const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)/i
const usable = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|iso-8859-\d+|windows-125\d)$/i
const reference = /&(?:#0*(\d{1,7})|#x0*([\da-f]{1,6})|(amp|apos|gt|lt|quot));/gi
const named: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

/**
 * An XML file in an archive, whole, as its readers understand it: `macro&#69;nabled` is the word
 * macroEnabled. One that makes its own abbreviations is not a file of any office program.
 * @throws RefusedFile when it is too long or cannot be understood
 */
export async function readXml(zip: OpenZip, name: string): Promise<string> {
  const bytes = await zip.read(name, maxBytes + 1)
  if (bytes.length > maxBytes) {
    const values = { found: `${name} > ${maxMB} MB`, max: `${maxMB} MB` }
    throw new RefusedFile('CP_FILE_ARCHIVE_TOO_LARGE', values)
  }
  const text = new TextDecoder(charsetOf(bytes)).decode(bytes)
  const [, encoding = 'utf-8'] = declared.exec(text) ?? []
  if (!usable.test(encoding) || text.includes('<!ENTITY')) throw new RefusedFile('CP_FILE_BROKEN')
  return text.replace(reference, (whole, decimal?: string, hex?: string, word?: string) => {
    if (word) return named[word.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** By its mark, or by how "<" is written (XML 1.0, appendix F). */
function charsetOf([first, second]: Buffer): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
  return isBig ? 'utf-16be' : 'utf-8'
}
