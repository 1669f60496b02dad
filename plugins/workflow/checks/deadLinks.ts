import type { CollectionSlug, PayloadRequest } from 'payload'

import { holds } from '../../../src/access/holds.ts'
import { familyOf } from '../../../src/access/hostCommunes.ts'
import { type Warning, warningOf } from '../../../src/domain/warnings.ts'
import { type Text } from '../../../src/fields/checkText.ts'
import { type InternalLink, internalLinks } from '../../../src/richtext/internalLinks.ts'
import { ownAddresses } from './ownAddresses.ts'

type Target = { id: string; _status?: string; title?: unknown }

/**
 * Links of rich texts to items of the portal that readers could not open: not there, not public, or
 * of another commune. A file becomes public with what links to it.
 */
export async function deadLinks(
  texts: Text[],
  tenant: string | undefined,
  req: PayloadRequest,
): Promise<Warning[]> {
  const found: Warning[] = []
  for (const { label, path, value } of texts) {
    const picked = internalLinks(value).map((link) => ({ ...link, isPicked: true }))
    const typed = (await ownAddresses(value, tenant, req)).map((link) => ({
      ...link,
      isPicked: false,
    }))
    for (const link of [...picked, ...typed]) {
      const target = await targetOf(link, tenant, req)
      // A file that was picked becomes public with the text.
      const isFile = link.isPicked && link.relationTo === 'attachments'
      if (target && (isFile || isPublic(target, link, req))) continue
      const name = await nameOf(link, target, req)
      found.push(warningOf('deadLink', { label, target: name, words: link.words }, path))
    }
  }
  return found
}

/** What has no drafts is public by saving. */
function isPublic({ _status }: Target, { relationTo }: InternalLink, req: PayloadRequest): boolean {
  const { versions } = req.payload.collections[relationTo as CollectionSlug].config
  return !versions?.drafts || _status === 'published'
}

async function targetOf(
  { id, relationTo }: InternalLink,
  tenant: string | undefined,
  req: PayloadRequest,
): Promise<Target | undefined> {
  if (!Object.hasOwn(req.payload.collections, relationTo) || tenant === undefined) return undefined
  const { docs } = await req.payload.find({
    collection: relationTo as CollectionSlug,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    // What the commune was formed from is read on its own host, too.
    where: { and: [{ id: { equals: id } }, { tenant: { in: (await familyOf(req, tenant)).ids } }] },
  })
  return docs[0] as Target | undefined
}

/** By its title for who may read it; else by its id, as it stands in the text. */
async function nameOf(
  { id, relationTo }: InternalLink,
  target: Target | undefined,
  req: PayloadRequest,
): Promise<string> {
  const { useAsTitle = 'id' } =
    req.payload.collections[relationTo as CollectionSlug]?.config.admin ?? {}
  const title = target && (target as Record<string, unknown>)[useAsTitle]
  const isReadable = target && (await holds(req, relationTo, 'read', target))
  return isReadable && typeof title === 'string' ? title : `${relationTo}/${id}`
}
