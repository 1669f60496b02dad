import type { ErrorCode, Sentence } from '../domain/errors.ts'
import type { Attachment } from '../payload-types.ts'
import type { Rule } from './rules.ts'
import type { FilterOptions, PayloadRequest } from 'payload'
import { idOf, tenantOf } from '../domain/idOf.ts'
import { type FileKind, kinds } from '../files/accept/kinds.ts'
import { valueAt } from './valueAt.ts'

type Data = Record<string, unknown>
type FileField = { label: Sentence; path: string }

/** Of the files a field may take, those of these kinds: what an editor is offered. */
export function amongKinds(
  wanted: readonly FileKind[],
  filterOptions: FilterOptions,
): FilterOptions {
  const ofKind = { mimeType: { in: wanted.map((kind) => kinds[kind].mime) } }
  return async (options) => {
    const where = typeof filterOptions === 'function' ? await filterOptions(options) : filterOptions
    if (typeof where === 'boolean') return where && ofKind
    return { and: [ofKind, ...(where ? [where] : [])] }
  }
}

/** A field that takes files of these kinds only, whoever writes it. `path` may lead into a group. */
export function fileOfKind(
  wanted: readonly FileKind[],
  code: ErrorCode,
  { label, path }: FileField,
): Rule {
  const types: readonly string[] = wanted.map((kind) => kinds[kind].mime)
  return async (doc, { id, req }) => {
    const file = await fileAt(path, doc, { id, req })
    return file && !types.includes(file.mimeType ?? '') ? [{ label, code, path }] : []
  }
}

/**
 * The file a field names, as readers have it or, while it has never been public, as it is being
 * written. One of another commune is left to the field's own check, which says it is not there.
 */
export async function fileAt(
  path: string,
  doc: Data,
  { id, req }: { id: string | undefined; req: PayloadRequest },
): Promise<Attachment | undefined> {
  const file = idOf(valueAt(doc, path))
  // A commune is its own.
  const commune = tenantOf(doc) ?? id
  if (!file || !commune) return undefined
  const find = async (draft: boolean) => {
    const { docs } = await req.payload.find({
      collection: 'attachments',
      depth: 0,
      draft,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      where: { and: [{ id: { equals: file } }, { tenant: { equals: commune } }] },
    })
    return docs[0]
  }
  const live = await find(false)
  return live?._status === 'published' ? live : find(true)
}
