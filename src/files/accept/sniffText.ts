import { RefusedFile } from './RefusedFile.ts'

export type Charset = 'utf-16be' | 'utf-16le' | 'utf-8' | 'windows-1258'

/** Characters no text holds; a form feed and the old end-of-file mark do occur. */
const control = /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f\u007f]/
/** HTML, SVG, XML, PHP or a comment of theirs at the beginning, and what runs, anywhere. */
const markupStart = /^\s*<[!?/a-z]/i
const markupAnywhere = /<(?:script|svg|html|iframe|object|embed|\?php)[\s/>]/i

/**
 * Reads text in Unicode or in windows-1258, which old Vietnamese programs write without saying so.
 * @returns null when the bytes are no text
 * @throws RefusedFile for text nobody could read, and for HTML, SVG and XML whatever their name
 */
export function sniffText(bytes: Buffer): Charset | null {
  const { charset, text } = decoded(bytes)
  if (text === null) return null
  if (markupStart.test(text) || markupAnywhere.test(text)) {
    throw new RefusedFile('CP_FILE_MARKUP')
  }
  if (charset === 'windows-1258' && !isPlausible(text)) throw new RefusedFile('CP_FILE_ENCODING')
  return charset
}

function decoded(bytes: Buffer): { charset: Charset; text: null | string } {
  const marked = charsetOfMark(bytes)
  if (marked) return { charset: marked, text: decode(bytes, marked) }
  const text = decode(bytes, 'utf-8')
  if (text !== null || bytes.includes(0)) return { charset: 'utf-8', text }
  return { charset: 'windows-1258', text: decode(bytes, 'windows-1258') }
}

function charsetOfMark(bytes: Buffer): Charset | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decode(bytes: Buffer, charset: Charset): null | string {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes)
    return control.test(text) ? null : text
  } catch {
    return null
  }
}

/** Every byte means something in windows-1258; in Vietnamese nearly all beyond ASCII are letters. */
function isPlausible(text: string): boolean {
  const beyond = text.match(/[^\u0000-\u007f]/g) ?? []
  const letters = beyond.filter((char) => /[\p{L}\p{M}–—‘’“”…₫]/u.test(char))
  return letters.length >= beyond.length * 0.9
}
