import type { Target } from './target.ts'
import { fileTypeFromBuffer } from 'file-type'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import { type Warning, warning } from './warnings.ts'

/**
 * Makes a draft attachment of every file, or takes the one that holds the same bytes already.
 * A file that is not accepted (type, size) is a warning; the page is imported without it.
 */
export async function attachFiles(
  files: string[],
  { payload, tenant }: Target,
  req: PayloadRequest,
): Promise<{ ids: string[]; refused: Warning[] }> {
  const ids: string[] = []
  const refused: Warning[] = []
  for (const file of new Set(files)) {
    const bytes = await readFile(file)
    if (!(await isAccepted(bytes, payload))) {
      refused.push(warning('unacceptedFile', path.basename(file)))
      continue
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { docs } = await payload.find({
      collection: 'attachments',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      where: { and: [{ tenant: { equals: tenant } }, { sha256: { equals: sha256 } }] },
    })
    ids.push(docs[0]?.id ?? (await upload(file, tenant, req)))
  }
  return { ids, refused }
}

/** Asked beforehand: a refused upload would take the whole item's transaction with it. */
async function isAccepted(bytes: Buffer, payload: Payload): Promise<boolean> {
  const { mimeTypes = [] } = payload.collections.attachments.config.upload
  const maxBytes = payload.config.upload.limits?.fileSize ?? Infinity
  const found = await fileTypeFromBuffer(bytes)
  return bytes.length <= maxBytes && mimeTypes.includes(found?.mime ?? '')
}

async function upload(file: string, tenant: string, req: PayloadRequest): Promise<string> {
  const attachment = await req.payload.create({
    collection: 'attachments',
    data: { tenant, title: path.parse(file).name },
    depth: 0,
    draft: true,
    filePath: file,
    overrideAccess: true,
    req,
  })
  return attachment.id
}
