import type { Target } from './target.ts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'

import { type AcceptedFile, acceptFile } from '../../files/accept/acceptFile.ts'
import { RefusedFile } from '../../files/accept/RefusedFile.ts'
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
    const accepted = await accept(file)
    if (typeof accepted === 'string') {
      refused.push(warning('unacceptedFile', `“${path.basename(file)}”: ${accepted}`))
      continue
    }
    const same = { equals: accepted.sha256 }
    const { docs } = await payload.find({
      collection: 'attachments',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      sort: 'createdAt',
      where: {
        and: [{ tenant: { equals: tenant } }, { or: [{ uploadedSha256: same }, { sha256: same }] }],
      },
    })
    ids.push(docs[0]?.id ?? (await upload(file, tenant, req)))
  }
  return { ids, refused }
}

/** Asked beforehand: a refused upload would take the whole item's transaction with it. */
async function accept(file: string): Promise<AcceptedFile | string> {
  try {
    return await acceptFile(path.basename(file), await readFile(file))
  } catch (error) {
    if (error instanceof RefusedFile) return error.message
    throw error
  }
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
