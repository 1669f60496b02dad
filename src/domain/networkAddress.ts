import { isIP } from 'node:net'

/**
 * An address of the internet as it is written down: IPv4 also where a socket calls it IPv6, without
 * the name of a network card. Null for anything else a header may hold.
 */
export function networkAddress(text: null | string | undefined): null | string {
  const address = (text ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%[^]*$/, '')
  return isIP(address) === 0 ? null : address
}
