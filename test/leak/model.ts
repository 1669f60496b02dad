import type { State } from './types.ts'
import type { CollectionConfig, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

export type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** What the running configuration says of its collections; nothing here names one. */
const configOf = ({ collections }: Payload, slug: string): SanitizedCollectionConfig =>
  (collections as unknown as Record<string, { config: SanitizedCollectionConfig }>)[slug]
    ?.config as SanitizedCollectionConfig

export const modelOf = (payload: Payload, slug: string) => {
  const config = configOf(payload, slug)
  const { versions } = config
  return {
    config,
    fields: config.flattenedFields,
    hasDrafts: Boolean(versions && (versions as { drafts?: unknown }).drafts),
    hasTenant: config.flattenedFields.some(({ name }) => name === 'tenant'),
    hasTrash: Boolean((config as CollectionConfig).trash),
    hasVersions: Boolean(versions),
    isUpload: Boolean(config.upload),
  }
}

/** Made by the world itself, not by filling in fields. */
const madeApart = new Set(['communes', 'payload-migrations', 'users'])

/** Every other collection, each after those it cannot do without. */
export function inOrder(payload: Payload): string[] {
  const waiting = Object.keys(payload.collections).filter((slug) => !madeApart.has(slug))
  const ordered: string[] = []
  while (waiting.length > 0) {
    const ready = waiting.find((slug) =>
      neededBy(payload, slug).every((other) => other === slug || !waiting.includes(other)),
    )
    const next = ready ?? waiting[0] ?? ''
    ordered.push(next)
    waiting.splice(waiting.indexOf(next), 1)
  }
  return ordered
}

function neededBy(payload: Payload, slug: string): string[] {
  return relationsIn(modelOf(payload, slug).fields)
    .filter((field) => 'required' in field && field.required)
    .flatMap(({ relationTo }) => [relationTo].flat().slice(0, 1))
}

export function relationsIn(fields: FlattenedField[]): Relation[] {
  return fields.flatMap((field): Relation[] => {
    if (field.type === 'relationship' || field.type === 'upload') return [field]
    return 'flattenedFields' in field ? relationsIn(field.flattenedFields) : []
  })
}

export function statesOf(payload: Payload, slug: string): State[] {
  const { fields, hasDrafts, hasTrash } = modelOf(payload, slug)
  if (hasDrafts) {
    return ['draft', 'live', 'revised', 'withdrawn', ...(hasTrash ? (['trashed'] as const) : [])]
  }
  return fields.some(({ name }) => name === 'visibility') ? ['saved', 'internal'] : ['saved']
}
