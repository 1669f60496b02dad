import type { PayloadRequest } from 'payload'

import { familyOf } from '../../../src/access/hostCommunes.ts'
import { whereFilename } from '../../../src/files/whereFilename.ts'
import { type InternalLink, webLinks } from '../../../src/richtext/internalLinks.ts'

/**
 * Links that somebody typed as an address of this very portal (`/api/articles/<id>`, a file): to
 * items like those that were picked from a list.
 */
export async function ownAddresses(
  text: unknown,
  tenant: string | undefined,
  req: PayloadRequest,
): Promise<InternalLink[]> {
  const links = webLinks(text)
  if (links.length === 0) return []
  const { portalUrl } = req.payload.config.custom.communePortal as { portalUrl: string }
  const { hosts } = await familyOf(req, tenant ?? '')
  const own = new Set([new URL(portalUrl).host, ...hosts])
  const found: InternalLink[] = []
  for (const { url, words } of links) {
    const address = URL.canParse(url, portalUrl) ? new URL(url, portalUrl) : null
    if (!address || !(own.has(address.host) || own.has(address.hostname))) continue
    const target = await targetOf(address.pathname, req)
    if (target) found.push({ ...target, words })
  }
  return found
}

async function targetOf(path: string, req: PayloadRequest) {
  const [, api, relationTo = '', id = '', name, ...others] = path.split('/')
  const isKnown = Object.hasOwn(req.payload.collections, relationTo)
  if (`/${api}` !== req.payload.config.routes.api || !isKnown || others.length > 0) return null
  if (name === undefined) return id === '' ? null : { id, relationTo }
  return relationTo === 'attachments' && id === 'file' ? fileOf(name, req) : null
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

async function fileOf(name: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: whereFilename([decoded(name)]),
  })
  return { id: docs[0]?.id ?? name, relationTo: 'attachments' }
}
