import type { AcceptedFile } from '../../../src/files/accept/acceptFile.ts'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

import { slugify } from '../../../src/domain/vietnamese/index.ts'
import { kinds } from '../../../src/files/accept/kinds.ts'

/**
 * Stores an upload under a name of our own, `<slug>-<8 hex>.<ext of its kind>`: never a name that
 * exists, no diacritics that a file system or a proxy could spoil. The name it came with is kept
 * beside it. Runs after `acceptUpload`.
 */
export const nameFile: CollectionBeforeOperationHook<'attachments'> = ({
  args,
  operation,
  req,
}) => {
  const accepted = req.context.accepted as AcceptedFile | undefined
  if (operation !== 'create' || !req.file || !accepted) return args
  const originalName = req.file.name
  const [extension] = kinds[accepted.kind].extensions
  const slug = slugify(path.parse(originalName).name, 60) || 'tep'
  req.context.originalName = originalName
  req.file = { ...req.file, name: `${slug}-${randomBytes(4).toString('hex')}.${extension}` }
  return args
}
