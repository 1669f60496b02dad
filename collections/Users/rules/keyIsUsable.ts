import type { Rule } from '../../../src/fields/rules.ts'

import { keyLabel } from '../fields/technical.ts'

/** What Payload makes has 36 characters; a short one could be guessed. */
const minLength = 32

/** A key is for a program's account only, and long. */
export const keyIsUsable: Rule = ({ apiKey, kind }) => {
  if (typeof apiKey !== 'string' || apiKey === '') return []
  const problem = { label: keyLabel, path: 'apiKey' }
  if (kind !== 'technical') return [{ ...problem, code: 'CP_ACCOUNT_KEY_PERSON' }]
  if (apiKey.length >= minLength) return []
  return [{ ...problem, code: 'CP_ACCOUNT_KEY_SHORT', values: { min: String(minLength) } }]
}
