import { fold, toNfc } from '../domain/vietnamese/index.ts'

/**
 * The header that gives a file its name: RFC 6266 with the real name in RFC 5987 form and an
 * ASCII one for old programs. Quotes, line ends and other controls never reach the header.
 * @param type `inline` to show it in the browser, `attachment` to download it
 */
export function contentDisposition(name: string, type: 'attachment' | 'inline' = 'inline'): string {
  const clean =
    toNfc(name)
      .replace(/[\u0000-\u001f\u007f/\\]+/g, ' ')
      .trim() || 'tep'
  const ascii = asciiOf(clean)
  const encoded = encodeURIComponent(clean.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** Letters without their marks, case kept; what is not ASCII or would end the quotes becomes `_`. */
function asciiOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\u0020-\u007e]/g, (char) => (fold(char) === 'd' ? (char === 'Đ' ? 'D' : 'd') : '_'))
    .replace(/["%;]/g, '_')
}
