import { toNfc } from './vietnamese/toNfc.ts'

export type RedirectSource = { host: string; path: string; query: string; source: string }

const hostName = /^[a-z0-9.-]+$/

/**
 * An old address in the one form in which it is stored and looked up: host in lower case, path
 * encoded and without a slash at the end, query sorted by name. `source` is all of it.
 * @param parts as a clerk typed them or a request brought them; a path may carry its query
 * @returns null where the host is no name, or the path does not begin with a slash
 */
export function redirectSource(parts: {
  host: string
  path: string
  query?: null | string
}): null | RedirectSource {
  const host = parts.host.trim().toLowerCase()
  const typed = parts.path.trim()
  const end = typed.includes('?') ? typed.indexOf('?') : typed.length
  const typedPath = typed.slice(0, end)
  if (!hostName.test(host) || !typedPath.startsWith('/') || typedPath.includes('#')) return null
  const url = `http://host${typedPath.replace(/[/\\]+/g, '/')}`
  const steps = new URL(url).pathname.split('/').map(encoded)
  const path = steps.join('/').replace(/(?<=.)\/$/, '')
  const query = sorted(parts.query?.trim().replace(/^\?/, '') || typed.slice(end + 1))
  return { host, path, query, source: `${host}${path}${query && `?${query}`}` }
}

/** One way to write each character. A stray percent sign stands for itself. */
function encoded(step: string): string {
  try {
    return encodeURIComponent(toNfc(decodeURIComponent(step)))
  } catch {
    return encodeURIComponent(step)
  }
}

function sorted(query: string): string {
  const parameters = new URLSearchParams(toNfc(query))
  parameters.sort()
  return parameters.toString()
}
