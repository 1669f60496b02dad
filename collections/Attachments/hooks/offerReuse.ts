import type { Attachment } from '../../../src/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'

import { codedError } from '../../../src/access/codedError.ts'

/**
 * The same bytes in the same commune are one attachment: the answer (409) names the one that is
 * there, so that it can be linked instead. `allowDuplicate` makes a second one all the same. What
 * the user may not read is not named, and does not stand in the way.
 */
export const offerReuse: CollectionBeforeChangeHook<Attachment> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || data.allowDuplicate) return data
  const same = { equals: data.uploadedSha256 }
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    limit: 1,
    overrideAccess: !req.user,
    pagination: false,
    req,
    select: { title: true },
    sort: 'createdAt',
    where: {
      and: [
        { tenant: { equals: data.tenant } },
        { or: [{ uploadedSha256: same }, { sha256: same }] },
      ],
    },
  })
  const [existing] = docs
  if (!existing) return data
  throw codedError('CP_FILE_DUPLICATE', {
    details: { existing: { id: existing.id, title: existing.title } },
    req,
    values: { title: existing.title },
  })
}
