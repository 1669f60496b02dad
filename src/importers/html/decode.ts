import { UnreadablePage } from './page.ts'

/**
 * The text of a page's bytes: the charset it declares, else UTF-8, else windows-1258, which old
 * Vietnamese pages use without saying so.
 * @throws UnreadablePage when the bytes are no text
 */
export function decode(bytes: Buffer): string {
  if (bytes.length === 0) throw new UnreadablePage('Tệp rỗng.')
  if (bytes.subarray(0, 4096).includes(0)) throw new UnreadablePage('Tệp không phải văn bản.')
  const head = bytes.subarray(0, 2048).toString('latin1')
  const declared = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1]
  for (const charset of [declared, 'utf-8', 'windows-1258']) {
    const text = charset && tryDecode(bytes, charset)
    if (text) return text
  }
  throw new UnreadablePage('Không đọc được bảng mã của tệp.')
}

function tryDecode(bytes: Buffer, charset: string): null | string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
