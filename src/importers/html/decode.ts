import { detectLegacyEncoding } from '../../domain/vietnamese/index.ts'
import { toNfc } from '../../domain/vietnamese/index.ts'
import { UnreadablePage } from './page.ts'
import { survey } from './survey.ts'

/** Enough to tell by; a longer look costs seconds and tells no more. */
const sampleBytes = 64 * 1024

/**
 * The text of a page's bytes, as NFC. The bytes decide, not what the page declares, which on old
 * sites is often wrong: UTF-16 and UTF-8 show by themselves; what is left is windows-1258 when its
 * tone marks stand after vowels, else the declared charset. Letters of TCVN3 and VNI fonts stay as
 * they are, to be recognised later.
 * @throws UnreadablePage when the bytes are no text
 */
export function decode(bytes: Buffer): string {
  if (bytes.length === 0) throw new UnreadablePage('Tệp rỗng.')
  const text = toNfc(decodeUtf16(bytes) ?? decodeBytes(bytes))
  if (text.slice(0, 4096).includes('\0')) throw new UnreadablePage('Tệp không phải văn bản.')
  return text
}

/** With its mark, or, without one, where every second byte of a Western alphabet is zero. */
function decodeUtf16(bytes: Buffer): null | string {
  const head = bytes.subarray(0, 4096)
  const [even, odd] = [0, 1].map(
    (start) => head.filter((byte, index) => index % 2 === start && byte === 0).length,
  ) as [number, number]
  const many = head.length / 5
  const isLittle = bytes.subarray(0, 2).equals(Buffer.of(0xff, 0xfe)) || (even === 0 && odd > many)
  const isBig = bytes.subarray(0, 2).equals(Buffer.of(0xfe, 0xff)) || (odd === 0 && even > many)
  if (!isLittle && !isBig) return null
  return tryDecode(bytes, isLittle ? 'utf-16le' : 'utf-16be')
}

function decodeBytes(bytes: Buffer): string {
  return decodeUtf8(bytes) ?? decodeSingleBytes(bytes)
}

/**
 * A few broken characters among many good ones are still UTF-8 (old sites cut texts in the middle
 * of a letter); other encodings hardly ever make one good sequence.
 */
function decodeUtf8(bytes: Buffer): null | string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const letters = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return broken === 0 || broken * 10 < letters ? text : null
}

function decodeSingleBytes(bytes: Buffer): string {
  const western = new TextDecoder('windows-1252').decode(bytes)
  const declared = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(western.slice(0, 2048))?.[1]
  const named = declared ? tryDecode(bytes, declared) : null
  if (named && /1258/.test(declared ?? '')) return named
  const { fonts, words } = survey(western.slice(0, sampleBytes))
  if (detectLegacyEncoding(words, fonts).encoding) return western
  const vietnamese = new TextDecoder('windows-1258').decode(bytes)
  const hasTones = /[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]/i.test(vietnamese)
  return hasTones || named === null ? vietnamese : named
}

function tryDecode(bytes: Buffer, charset: string): null | string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
