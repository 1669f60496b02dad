import type { Payload } from 'payload'

type Model = { deleteMany: (filter: object) => Promise<unknown> }
type Mongo = { collections: Record<string, Model>; versions: Record<string, Model> }

/** Versions and the audit trail: nine tenths of what the tests of a file leave behind. */
export async function emptyLargeCollections({ db }: Payload): Promise<void> {
  const { collections, versions } = db as unknown as Mongo
  const large = [
    ...Object.values(versions),
    collections['audit-events'],
    collections['audit-heads'],
    collections['payload-jobs'],
  ]
  for (const model of large) await model?.deleteMany({})
}
