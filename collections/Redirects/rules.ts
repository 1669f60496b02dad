import type { Rule } from '../../src/fields/rules.ts'
import type { PayloadRequest } from 'payload'

import { familyOf } from '../../src/access/hostCommunes.ts'
import { tenantOf } from '../../src/domain/idOf.ts'
import { isWebAddress } from '../../src/domain/isWebAddress.ts'
import { redirectSource } from '../../src/domain/redirectSource.ts'

type From = { host?: string; path?: string }
type To = { item?: unknown; url?: null | string }

export const hostLabel = { en: 'Host', vi: 'Tên miền' }
export const pathLabel = { en: 'Path', vi: 'Đường dẫn' }
const targetLabel = { en: 'Leads to', vi: 'Dẫn đến' }

/** The address is one of this commune's portal, and nobody has said yet where it leads. */
export const checkSource: Rule = async (doc, { id, req }) => {
  const { host, path } = (doc.from ?? {}) as From
  const source = typeof doc.source === 'string' ? doc.source : undefined
  const tenant = tenantOf(doc)
  // What is empty is refused by the fields themselves.
  if (!host || !path || tenant === undefined) return []
  const { hosts } = await familyOf(req, tenant)
  if (!hosts.includes(host.trim().toLowerCase())) {
    const values = { host }
    return [{ label: hostLabel, code: 'CP_REDIRECT_HOST', path: 'from.host', values }]
  }
  if (!redirectSource({ host, path })) {
    return [{ label: pathLabel, code: 'CP_REDIRECT_PATH', path: 'from.path' }]
  }
  const other = source === undefined ? undefined : await redirectFor(source, req)
  return other && other.id !== id
    ? [
        {
          label: pathLabel,
          code: 'CP_REDIRECT_TAKEN',
          path: 'from.path',
          values: { source: other.source },
        },
      ]
    : []
}

/** One target for what moved, none for what is gone; and no way back to where it began. */
export const checkTarget: Rule = async ({ source, status, to }, { req }) => {
  const { item, url } = (to ?? {}) as To
  const targets = [item, url].filter(Boolean).length
  if (targets !== (status === '410' ? 0 : 1)) {
    return [{ label: targetLabel, code: 'CP_REDIRECT_TARGET', path: 'to.item' }]
  }
  return url && typeof source === 'string' && (await leadsBack(source, url, req))
    ? [{ label: targetLabel, code: 'CP_REDIRECT_LOOP', path: 'to.url' }]
    : []
}

/** More steps than this are a loop for every browser too. */
const mostSteps = 20

async function leadsBack(source: string, url: string, req: PayloadRequest): Promise<boolean> {
  let next: null | string | undefined = url
  for (let step = 0; step < mostSteps; step += 1) {
    const place: string | undefined = next ? sourceOf(next) : undefined
    if (place === undefined) return false
    if (place === source) return true
    next = (await redirectFor(place, req))?.url
  }
  return true
}

function sourceOf(url: string): string | undefined {
  if (!isWebAddress(url)) return undefined
  const { hostname, pathname, search } = new URL(url)
  return redirectSource({ host: hostname, path: pathname, query: search })?.source
}

async function redirectFor(source: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { source: { equals: source } },
  })
  const [doc] = docs
  return doc && { id: doc.id, source, url: doc.to?.url }
}
