import type { Attachment } from '../../../src/payload-types.ts'
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { idOf } from '../../../src/domain/idOf.ts'
import { referencesIn } from '../../../src/richtext/references.ts'

type Data = Record<string, unknown>
type Shown = { id: string; path: string }

/** The attachments an item shows, each with the field that names it, as they are being worked on. */
export async function filesOf(
  req: PayloadRequest,
  { flattenedFields }: SanitizedCollectionConfig,
  doc: Data,
): Promise<{ file: Attachment; path: string }[]> {
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

/** The ids of the attachments an item names: in fields, in groups and rows, in rich texts. */
export function filesIn(fields: FlattenedField[], data: Data, prefix = ''): Shown[] {
  return fields.flatMap((field): Shown[] => {
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    // What only staff may read is not shown by being public.
    const isClosed = 'access' in field && field.access?.read !== undefined
    if (value === undefined || value === null || isClosed) return []
    if (field.type === 'richText') {
      return referencesIn(value)
        .filter(({ relationTo }) => relationTo === 'attachments')
        .map(({ id }) => ({ id, path }))
    }
    if (field.type === 'array' && Array.isArray(value)) {
      return (value as Data[]).flatMap((row, n) =>
        filesIn(field.flattenedFields, row, `${path}.${n}.`),
      )
    }
    if (field.type === 'group' || field.type === 'tab') {
      return filesIn(field.flattenedFields, value as Data, `${path}.`)
    }
    const isFile = field.type === 'upload' || field.type === 'relationship'
    if (!isFile || field.relationTo !== 'attachments') return []
    return [value].flat().flatMap((one) => {
      const id = idOf(one)
      return id === undefined ? [] : [{ id, path }]
    })
  })
}
