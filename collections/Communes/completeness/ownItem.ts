import type { ContentItem } from '../../../src/domain/law/index.ts'
import type { Commune } from '../../../src/payload-types.ts'
import type { PayloadRequest } from 'payload'

import { idOf } from '../../../src/domain/idOf.ts'
import { today } from '../../../src/domain/today.ts'

/** The commune's own settings count as well: its map, its channels, its contact point. */
export function ownItem(commune: Commune, hasMap: boolean): ContentItem {
  const { name, boundaryMap, channels, id, infoContactPoint, updatedAt } = commune
  return {
    collection: 'communes',
    day: today(new Date(updatedAt)),
    fields: { boundaryMap: hasMap ? boundaryMap : null, channels, infoContactPoint },
    id,
    title: name,
  }
}

/** A map is shown once its file is public. */
export async function isMapPublic({ boundaryMap }: Commune, req: PayloadRequest): Promise<boolean> {
  const id = idOf(boundaryMap)
  if (!id) return false
  const { totalDocs } = await req.payload.count({
    collection: 'attachments',
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}
