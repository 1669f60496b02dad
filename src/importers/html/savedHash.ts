import { createHash } from 'node:crypto'

/** Fields that change without anybody editing, or that the importer keeps for itself. */
const notContent = new Set([
  '_status',
  'corrections',
  'createdAt',
  'createdBy',
  'deletedAt',
  'firstPublishedAt',
  'id',
  'importWarnings',
  'legacy',
  'revision',
  'state',
  'updatedAt',
  'updatedBy',
  'workflow',
])

/** A fingerprint of what people can edit, to tell later whether somebody did. */
export function savedHash(...documents: (null | object)[]): string {
  return createHash('sha256')
    .update(JSON.stringify(documents.map(content)))
    .digest('hex')
}

function content(document: null | object): unknown {
  if (!document) return null
  return Object.fromEntries(
    Object.entries(document)
      .filter(([name, value]) => !notContent.has(name) && !isEmpty(value))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, sorted(value)]),
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isEmpty(inner))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}

/** Absent, null, '' and [] are the same nothing; the databases differ in which they answer. */
function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
