import { realpathSync, statSync } from 'node:fs'
import path from 'node:path'

type Place = { file: string; folder: string; url: null | string }

/**
 * The file on disk behind a link of a crawled page, or null. A crawl mirrors the addresses of the
 * site: `/documents/20182/0/<name>[/<uuid>]` lies under the same folder as the page's own address.
 * Nothing outside the imported folder (or the mirror that holds the page) is ever read, whatever
 * the link says and wherever a symbolic link in the folder leads.
 */
export function findFile(href: string, place: Place): null | string {
  const { file, folder, url } = place
  const base = url ?? 'http://page.invalid/'
  if (!URL.canParse(href, base)) return null
  const wanted = safeDecode(new URL(href, base).pathname)
  if (wanted === null) return null
  const isRelative = !/^(?:[a-z]+:)?\//i.test(href)
  const root = mirrorRoot(place) ?? folder
  const starts = isRelative ? [path.dirname(file)] : [root, folder]
  for (const start of starts) {
    // Liferay appends /<uuid> to the file's name: what comes after the name is not part of it.
    const segments = (isRelative ? (safeDecode(href.split(/[?#]/)[0] ?? '') ?? '') : wanted).split(
      '/',
    )
    for (let length = segments.length; length > 0; length -= 1) {
      const candidate = path.resolve(start, `./${segments.slice(0, length).join('/')}`)
      if (isFileBelow([root, folder], candidate)) return candidate
    }
  }
  return null
}

/**
 * The folder that stands for the site, when the page's file lies where its address says. The
 * address is the page's own claim: the folder has to be inside what is imported, or (one page was
 * named alone) to bear the host's name, as a mirror of a site does.
 */
function mirrorRoot({ file, folder, url }: Place): null | string {
  if (!url) return null
  const { hostname, pathname } = new URL(url)
  const address = safeDecode(pathname)
  const { dir, name } = path.parse(file)
  const own = path.join(dir, name)
  if (!address || !own.endsWith(address)) return null
  const root = own.slice(0, -address.length)
  const isInside = root === folder || root.startsWith(folder + path.sep)
  const isMirror = folder === dir && hostname.includes('.') && path.basename(root) === hostname
  return isInside || isMirror ? root : null
}

/** Asking for `<file>/<uuid>` or for a name that is too long is an error of its own: no file. */
function isFileBelow(tops: string[], candidate: string): boolean {
  try {
    const file = realpathSync(candidate)
    const isInside = tops.some((top) => file.startsWith(realpathSync(top) + path.sep))
    return isInside && statSync(file).isFile()
  } catch {
    return false
  }
}

function safeDecode(text: string): null | string {
  try {
    const decoded = decodeURIComponent(text)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}
