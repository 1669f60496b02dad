import { isIP } from 'node:net'

/** Ranges Express knows by name. */
const names = ['linklocal', 'loopback', 'uniquelocal']

/** Does Express understand this as `trust proxy`? `off`, a number, or names and addresses. */
export function isTrustProxy(value: string): boolean {
  if (value === 'off' || /^\d{1,3}$/.test(value)) return true
  return value.split(',').every((part) => names.includes(part.trim()) || isRange(part.trim()))
}

/** What Express calls it; false believes no `X-Forwarded-*`. */
export function toTrustProxy(value: string): false | number | string {
  if (value === 'off') return false
  return /^\d+$/.test(value) ? Number(value) : value
}

/** `10.0.0.1`, `10.0.0.0/8`, `fc00::/7`. */
function isRange(part: string): boolean {
  const [, address = '', bits] = /^([\d.:a-f]+)(?:\/(\d{1,3}))?$/i.exec(part) ?? []
  const version = isIP(address)
  if (version === 0) return false
  return bits === undefined || (Number(bits) > 0 && Number(bits) <= (version === 4 ? 32 : 128))
}
