import { createHash } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps a new file's own name and fingerprint; without a title the name stands in for it. */
export const describeFile: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  const originalName = String(req.context.originalName)
  return {
    ...data,
    originalName,
    sha256: createHash('sha256').update(req.file.data).digest('hex'),
    title: data.title || path.parse(originalName).name,
  }
}
