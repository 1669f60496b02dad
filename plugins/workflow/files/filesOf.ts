import type { Attachment } from '../../../src/payload-types.ts'
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { filesIn } from '../../../src/fields/filesIn.ts'

export type ShownFile = { file: Attachment; path: string }

/** The attachments an item shows, each with the field that names it, as they are being worked on. */
export async function filesOf(
  req: PayloadRequest,
  { flattenedFields }: SanitizedCollectionConfig,
  doc: Record<string, unknown>,
): Promise<ShownFile[]> {
  const shown = filesIn(flattenedFields, doc)
  if (shown.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    draft: true,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...new Set(shown.map(({ id }) => id))] } },
  })
  return docs.map((file) => ({
    file,
    path: shown.find(({ id }) => id === file.id)?.path ?? '',
  }))
}

/** What people know a file by. */
export const titleOfFile = ({ id, originalName, title }: Attachment): string =>
  title || originalName || id
