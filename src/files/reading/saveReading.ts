import type { Attachment } from '../../payload-types.ts'
import type { Payload } from 'payload'

import { inTransaction } from '../../db/inTransaction.ts'
import { newestVersion } from '../../db/newestVersion.ts'
import { warningsIn } from '../../fields/warnings.ts'
import { fileWarnings } from './fileWarnings.ts'

export type ReadFacts = Partial<
  Pick<Attachment, 'extraction' | 'hasTextLayer' | 'kind' | 'pages' | 'text'>
>

/**
 * Writes what was read into the live row and into the newest version, past Payload's operations:
 * reading a file is nobody's edit. It makes no version, publishes and withdraws nothing, and leaves
 * the time of the last change as it was.
 */
export async function saveReading(payload: Payload, id: string, facts: ReadFacts): Promise<void> {
  await inTransaction(payload, async (req) => {
    const where = { id: { equals: id } }
    const main = await payload.db.findOne<Attachment>({ collection: 'attachments', req, where })
    if (!main) return
    // Title and summary of a draft differ from what is live, and so does what is said of them.
    const found = async (version: Partial<Attachment>) => ({
      ...facts,
      warnings: await warningsIn({ ...version, ...facts }, fileWarnings, { id, req }),
    })
    await payload.db.updateOne({
      collection: 'attachments',
      data: { ...(await found(main)), updatedAt: main.updatedAt },
      id,
      req,
      returning: false,
    })
    const newest = await newestVersion<Attachment>(req, 'attachments', id)
    if (!newest) return
    const version = { ...newest.version, ...(await found(newest.version)) }
    await payload.db.updateVersion({
      collection: 'attachments',
      id: newest.id,
      req,
      returning: false,
      versionData: { ...newest, version },
    })
  })
}
