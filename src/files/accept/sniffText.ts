import { RefusedFile } from './RefusedFile.ts'
import { slicesOf } from './slicesOf.ts'

export type Charset = 'utf-16be' | 'utf-16le' | 'utf-8' | 'windows-1258'

/** Characters no text holds; a form feed and the old end-of-file mark do occur. */
const control = /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f\u007f]/
/** HTML, SVG, XML, PHP or a comment of theirs at the beginning, and what runs, anywhere. */
const markupStart = /^<[!?/a-z]/i
const markupAnywhere = /<(?:script|svg|html|iframe|object|embed|\?php)[\s/>]/i
const longestMarkup = 8

/**
 * Reads text in Unicode or in windows-1258, which old Vietnamese programs write without saying so.
 * @returns null when the bytes are no text
 * @throws RefusedFile for text nobody could read, and for HTML, SVG and XML whatever their name
 */
export async function sniffText(bytes: Buffer): Promise<Charset | null> {
  for (const charset of charsetsFor(bytes)) {
    const text = await readAs(charset, bytes)
    if (!text) continue
    if (text.isMarkup) throw new RefusedFile('CP_FILE_MARKUP')
    if (charset === 'windows-1258' && !(await isPlausible(bytes))) {
      throw new RefusedFile('CP_FILE_ENCODING')
    }
    return charset
  }
  return null
}

function charsetsFor(bytes: Buffer): Charset[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le']
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be']
  return bytes.includes(0) ? [] : ['utf-8', 'windows-1258']
}

async function readAs(charset: Charset, bytes: Buffer): Promise<{ isMarkup: boolean } | null> {
  const decoder = new TextDecoder(charset, { fatal: true })
  let beginning = ''
  let last = ''
  let isMarkup = false
  try {
    for await (const slice of slicesOf(bytes)) {
      const text = decoder.decode(slice.bytes, { stream: true })
      if (control.test(text)) return null
      if (beginning.length < 2) beginning = (beginning + text).trimStart().slice(0, 2)
      isMarkup ||= markupAnywhere.test(last + text)
      last = text.slice(-longestMarkup)
    }
    decoder.decode()
  } catch {
    return null
  }
  return { isMarkup: isMarkup || markupStart.test(beginning) }
}

/** Of the bytes beyond ASCII, those that are a letter or a mark of written Vietnamese. */
const isLetter = Array.from({ length: 256 }, (_, byte) =>
  /[\p{L}\p{M}–—‘’“”…₫]/u.test(new TextDecoder('windows-1258').decode(Buffer.from([byte]))),
)

/** Every byte means something in windows-1258; in Vietnamese nearly all beyond ASCII are letters. */
async function isPlausible(bytes: Buffer): Promise<boolean> {
  let beyond = 0
  let letters = 0
  for await (const slice of slicesOf(bytes)) {
    for (const byte of slice.bytes) {
      if (byte < 0x80) continue
      beyond += 1
      if (isLetter[byte]) letters += 1
    }
  }
  return letters >= beyond * 0.9
}
