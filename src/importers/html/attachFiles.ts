import type { Target } from './target.ts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest } from 'payload'

import { toNfc } from '../../domain/vietnamese/index.ts'
import { type AcceptedFile, acceptFile } from '../../files/accept/acceptFile.ts'
import { RefusedFile } from '../../files/accept/RefusedFile.ts'
import { shortTitle } from './shortTitle.ts'
import { type Warning, warning } from './warnings.ts'

/**
 * Makes a draft attachment of every file, or takes the one that holds the same bytes already: one
 * that is public, or that an import made (nobody is its author). A draft of somebody's own is not
 * touched. Links to the same bytes are one attachment; of another title, it is a warning.
 * A file that is not accepted (type, size) is a warning; the page is imported without it. A dry
 * run only asks what would be accepted.
 */
export async function attachFiles(
  files: string[],
  { isDryRun, payload, tenant }: Target,
  req: PayloadRequest,
): Promise<{ ids: string[]; warnings: Warning[] }> {
  const ids = new Set<string>()
  const warnings: Warning[] = []
  for (const file of new Set(files)) {
    const accepted = await accept(file)
    if (typeof accepted === 'string') {
      warnings.push(warning('unacceptedFile', `“${path.basename(file)}”: ${accepted}`))
      continue
    }
    const sameBytes = { equals: accepted.sha256 }
    const { docs } = await payload.find({
      collection: 'attachments',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      sort: 'createdAt',
      where: {
        and: [
          { tenant: { equals: tenant } },
          { or: [{ uploadedSha256: sameBytes }, { sha256: sameBytes }] },
          { or: [{ _status: { equals: 'published' } }, { createdBy: { exists: false } }] },
        ],
      },
    })
    const [same] = docs
    if (same && same.title !== titleOf(file)) {
      warnings.push(warning('fileReused', `“${path.basename(file)}” → “${same.title}”`))
    }
    if (same) ids.add(same.id)
    else if (!isDryRun) ids.add(await upload(file, tenant, req))
  }
  return { ids: [...ids], warnings }
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
    // The only ones of the same bytes are other people's drafts, which are not to be linked.
    data: { allowDuplicate: true, tenant, title: titleOf(file) },
    depth: 0,
    draft: true,
    filePath: file,
    overrideAccess: true,
    req,
  })
  return attachment.id
}

const titleOf = (file: string): string => shortTitle(toNfc(path.parse(file).name))
