import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

import { isMongo, placesOf } from './rows.ts'

/** Fields that this release adds with a value for every item, as SQLite's columns have it. */
const defaults: Partial<Record<CollectionSlug, Record<string, boolean | string>>> = {
  articles: { language: 'vi' },
  attachments: { decorative: false },
  communes: { emblemAlt: 'Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam' },
  documents: { isLegalNormative: false, priority: 'thuong', secrecy: 'thuong' },
  people: { isSpokesperson: false },
  sections: { rss: true },
}

/**
 * Writes the values of new fields into the rows and versions that lack them. MongoDB only: there a
 * query would not find what is only shown. On SQLite the new columns have come with them.
 */
export async function fillDefaults(payload: Payload): Promise<void> {
  if (!isMongo(payload)) return
  const { collections, versions } = payload.db as unknown as MongooseAdapter
  for (const [slug, values] of Object.entries(defaults)) {
    for (const { collection, isVersions } of placesOf(payload, slug as CollectionSlug)) {
      const model = (isVersions ? versions : collections)[collection]
      for (const [name, value] of Object.entries(values)) {
        const path = isVersions ? `version.${name}` : name
        const lacking = { [path]: { $exists: false } }
        await model?.updateMany(lacking, { $set: { [path]: value } }, { timestamps: false })
      }
    }
  }
  await fillRedirectModes(payload)
}

/** The hosts of a commune are rows inside it. */
async function fillRedirectModes({ db }: Payload): Promise<void> {
  type Commune = { _id: unknown; domains: { id: string; redirectMode?: string }[] }
  const { collection } = (db as unknown as MongooseAdapter).collections.communes ?? {}
  const communes = (await collection?.find({ 'domains.0': { $exists: true } }).toArray()) ?? []
  for (const { _id, domains } of communes as unknown as Commune[]) {
    for (const [index, { id, redirectMode }] of domains.entries()) {
      const place = `domains.${index}`
      if (redirectMode !== undefined) continue
      await collection?.updateOne(
        { _id: _id as never, [`${place}.id`]: id },
        { $set: { [`${place}.redirectMode`]: 'chuyen_huong' } },
      )
    }
  }
}
