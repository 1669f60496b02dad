import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, Payload } from 'payload'

import { isMongo, placesOf } from './rows.ts'

/** Fields that this release adds with a value for every item, as SQLite's columns have it. */
const defaults: Partial<Record<CollectionSlug, Record<string, boolean | string>>> = {
  articles: { language: 'vi' },
  attachments: { decorative: false },
  communes: { emblemAlt: 'Quốc huy nước Cộng hòa xã hội chủ nghĩa Việt Nam' },
  documents: { isLegalNormative: false, priority: 'thuong', secrecy: 'thuong' },
  people: { isSpokesperson: false, visibility: 'cong_khai' },
  sections: { rss: true },
  users: { kind: 'person' },
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

/** The hosts of a commune are rows inside it, written together while they are what was read. */
async function fillRedirectModes({ db }: Payload): Promise<void> {
  type Commune = { _id: never; domains: object[] }
  const { collection } = (db as unknown as MongooseAdapter).collections.communes ?? {}
  for await (const row of collection?.find({ 'domains.0': { $exists: true } }) ?? []) {
    const { _id, domains } = row as unknown as Commune
    const filled = domains.map((host) => ({ redirectMode: 'chuyen_huong', ...host }))
    await collection?.updateOne({ _id, domains }, { $set: { domains: filled } })
  }
}
