/** What an old address says about the item behind it. `key` finds the item again. */
export type Address = { host: null | string; key: null | string; sourceId: null | string }

const none: Address = { host: null, key: null, sourceId: null }

/**
 * Host and the old site's own number of the item, or else host, path and query: on many sites the
 * query alone tells the pages apart (`index.php?id=19`). A home page is no item's address, though
 * some sites give it as the address of all their pages: it has no key.
 */
export function addressOf(url: null | string): Address {
  if (!url) return none
  const { host, pathname, search } = new URL(url)
  const sourceId = /\/view-article\/\d+\/\d+\/(\d+)/.exec(pathname)?.[1] ?? null
  const place = sourceId ?? `${pathname}${search}`
  return { host, key: place === '/' ? null : `${host}|${place}`, sourceId }
}
