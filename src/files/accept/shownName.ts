import path from 'node:path'
import { toNfc } from '../../domain/vietnamese/index.ts'

/** Controls, marks that turn the reading direction ("gpj.exe"), halves of a character. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** The name of an upload as people read it: the last part of a path, in NFC; may be empty. */
export function shownName(name: string): string {
  return path.basename(toNfc(name).replace(unseen, '')).trim()
}
