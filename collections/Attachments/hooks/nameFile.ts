import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

import { slugify } from '../../../src/domain/vietnamese/index.ts'

/**
 * Stores an upload under a name of our own, `<slug>-<8 hex>.<ext>`: never a name that exists, no
 * diacritics that a file system or a proxy could spoil. The name it came with is kept beside it.
 */
export const nameFile: CollectionBeforeOperationHook<'attachments'> = ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'create' || !req.file) return args
  const originalName = path.basename(req.file.name).normalize('NFC')
  const { name, ext } = path.parse(originalName)
  req.context.originalName = originalName
  req.file = {
    ...req.file,
    name: `${slugify(name, 60) || 'tep'}-${randomBytes(4).toString('hex')}${ext.toLowerCase()}`,
  }
  return args
}
