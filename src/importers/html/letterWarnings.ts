import type { Page } from './page.ts'

import { detectLegacyEncoding } from '../../domain/vietnamese/index.ts'
import { type Warning, warning } from './warnings.ts'

const names = {
  mojibake: 'UTF-8 bị đọc nhầm',
  tcvn3: 'TCVN3 (ABC) chưa chuyển mã',
  viqr: 'VIQR chưa chuyển mã',
  vni: 'VNI chưa chuyển mã',
}

/** Letters that were broken, or belong to an encoding from before Unicode. Offered, never changed. */
export function letterWarnings({ fonts, text, title }: Page): Warning[] {
  const words = `${title}\n${text}`
  const broken = words.match(/\uFFFD/g)?.length ?? 0
  const { encoding, suggestion } = detectLegacyEncoding(words, fonts)
  return [
    ...(broken > 0 ? [warning('brokenCharacters', String(broken))] : []),
    ...(encoding
      ? [warning('legacyEncoding', `${names[encoding]}${example(words, suggestion)}`)]
      : []),
  ]
}

/** The first line that would change, before and after. */
function example(words: string, suggestion: null | string): string {
  const after = suggestion?.split('\n') ?? []
  const before = words.split('\n')
  const at = after.findIndex((line, index) => line !== before[index])
  const start = (line = '') => `“${line.slice(0, 80)}”`
  return at === -1 ? '' : `: ${start(before[at])} có thể là ${start(after[at])}`
}
