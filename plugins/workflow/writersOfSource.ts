import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'

import { writersOf, writersOfUnseen } from './writers.ts'

type Args = { duplicateFromID?: number | string; id?: number | string }
type Source = { id: number | string; isVersion: boolean }

const sourcesOf = ({ context }: PayloadRequest) =>
  context.sources as Record<string, Source | undefined> | undefined

/**
 * Keeps in mind which item is copied, or which version is restored: of either Payload hands on only
 * what its user may write, and that is not who wrote it.
 */
export const rememberSource: CollectionBeforeOperationHook = ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  const { duplicateFromID, id } = args as Args
  const isVersion = operation === 'restoreVersion'
  if (!isVersion && operation !== 'create' && operation !== 'update') return args
  const from = isVersion ? id : operation === 'create' ? duplicateFromID : undefined
  // By collection: GraphQL does several things in one request, and hooks save other items.
  const source = from === undefined ? undefined : { id: from, isVersion }
  req.context.sources = { ...sourcesOf(req), [slug]: source }
  return args
}

/** Who wrote what is being copied or restored, or published it alone; of anything else nobody. */
export async function writersOfSource(
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<string[]> {
  const source = sourcesOf(req)?.[collection.slug]
  if (!source) return []
  const asked = {
    depth: 0,
    disableErrors: true,
    id: String(source.id),
    overrideAccess: true,
  } as const
  const found = source.isVersion
    ? (
        await req.payload.findVersionByID({
          ...asked,
          collection: collection.slug,
          req,
          trash: true,
        })
      )?.version
    : await req.payload.findByID({
        ...asked,
        collection: collection.slug,
        draft: true,
        req,
        trash: true,
      })
  const doc = (found ?? {}) as Record<string, unknown>
  return [...writersOf(doc), ...writersOfUnseen(doc)]
}
