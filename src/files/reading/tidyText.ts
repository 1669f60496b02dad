import { toNfc } from '../../domain/vietnamese/index.ts'
import { limits } from './reading.ts'

/** Text as it is stored: NFC, no control characters, no runs of blanks, not longer than is kept. */
export function tidyText(raw: string): { isCut: boolean; text: string } {
  const text = toNfc(raw.toWellFormed())
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
  const isCut = text.length > limits.textCharacters
  return { isCut, text: isCut ? text.slice(0, limits.textCharacters).toWellFormed() : text }
}
