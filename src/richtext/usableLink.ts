const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Where a foreign link leads, in the form the editor stores; null when no reader could follow it:
 * a script, another scheme, an empty or broken address, or a relative one of a page whose own
 * address (`base`) nobody knows.
 */
export function usableLink(href: null | string | undefined, base: null | string): null | string {
  const wanted = href?.trim() ?? ''
  const origin = base ?? undefined
  if (wanted === '' || wanted === '#' || !URL.canParse(wanted, origin)) return null
  const url = new URL(wanted, origin)
  if (!schemes.has(url.protocol)) return null
  // The editor refuses a blank, and encodes at every save anew what it does not take for complete.
  const isWeb = url.protocol.startsWith('http')
  const isComplete = isWeb ? url.hostname.includes('.') : /^[^/]/.test(url.pathname)
  return isComplete ? url.href.replaceAll(' ', '%20') : null
}
