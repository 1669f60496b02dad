import { createHmac, randomInt } from 'node:crypto'

/** Without letters and digits that look alike when somebody copies them by hand. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const count = 10

/** Ten codes for the day the phone is lost, each good once: `k7pqm-x3n9a`, about 49 bits. */
export function makeRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: count }, () => `${group()}-${group()}`)
}

/** What is kept of a code: useless without the portal's secret. */
export const hashOfCode = (code: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex')

/** As stored: the hashes of the codes that are left, one word each. */
export const hashesOf = (codes: string[], secret: string): string =>
  codes.map((code) => hashOfCode(code, secret)).join(' ')
