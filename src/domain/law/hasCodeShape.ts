import type { CodePattern, Day, Law } from './types.ts'

import { builtInLaw } from './builtInLaw.ts'
import { datumAt } from './datumAt.ts'

/**
 * Does the text have the shape of this code? `H50.12.3` is an organ id, `1.001193` a procedure,
 * `09534` an administrative unit (a text: its zero stays). Without a day by the newest rule.
 */
export function hasCodeShape(
  key: CodePattern['key'],
  text: string,
  { day, law = builtInLaw }: { day?: Day; law?: Law } = {},
): boolean {
  const pattern = datumAt(law.codePatterns, key, day)?.pattern
  return pattern !== undefined && new RegExp(`^(?:${pattern})$`).test(text)
}

/** Is this an https address of the National Public Service Portal? */
export function isServicePortalUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, protocol } = new URL(url)
  return protocol === 'https:' && hasCodeShape('serviceHost', hostname)
}
