import type { Row } from './rows.ts'
import type { Payload, SanitizedCollectionConfig, Where } from 'payload'

import { heldAnew, type HeldAt, type Holder } from '../../domain/holders.ts'
import { tenantOf } from '../../domain/idOf.ts'
import { inTransaction } from '../inTransaction.ts'
import { type HeldFile, saveHolders } from '../saveHolders.ts'
import { pagesOf } from './rows.ts'

/** What a hook that tells files what shows them tells of its rules (plugins/workflow/files). */
export type Holds = {
  holds: {
    itemOf: (slug: string, id: string) => string
    placeOf: (collection: SanitizedCollectionConfig, row: Row) => HeldAt
    shownIn: (collection: SanitizedCollectionConfig, row: Row) => string[]
    whichVersions: Where
  }
}

/** An item of another commune holds nothing. */
const keyOf = (commune: string | undefined, file: string) => `${commune} ${file}`

const pageSize = 200
const mayName = new Set(['array', 'group', 'relationship', 'richText', 'tab', 'upload'])

/**
 * Files of an older release do not know what shows them, and nobody but their uploaders would read
 * them. Each is told once: what is known of a file since then is newer than what was looked up here.
 */
export async function holdFiles(payload: Payload): Promise<void> {
  const held = new Map<string, Holder[]>()
  for (const { config } of Object.values(payload.collections)) {
    const hook = config.hooks.afterChange.find(isHolding)
    if (!hook) continue
    const { itemOf, placeOf, shownIn, whichVersions } = hook.holds
    for await (const { id, row } of rowsThatCount(payload, config, whichVersions)) {
      const item = itemOf(config.slug, id)
      for (const file of shownIn(config, row)) {
        const key = keyOf(tenantOf(row) ?? id, file)
        const known = held.get(key) ?? []
        const places = [...known.filter((one) => one.item === item), placeOf(config, row)]
        held.set(key, heldAnew(known, item, places) ?? known)
      }
    }
  }
  await tellFiles(payload, held)
}

const isHolding = <T extends object>(hook: T): hook is Holds & T => 'holds' in hook

async function tellFiles(payload: Payload, held: Map<string, Holder[]>): Promise<void> {
  const ids: string[] = []
  const place = { collection: 'attachments' as const, isVersions: false }
  for await (const page of pagesOf(payload, place, ['holders'])) {
    ids.push(...page.filter(isUntold).map(({ id }) => id))
  }
  for (const id of ids) {
    await inTransaction(payload, async (req) => {
      const file = await payload.db.findOne<HeldFile>({
        collection: 'attachments',
        req,
        select: { heldBy: true, holders: true, tenant: true, updatedAt: true },
        where: { id: { equals: id } },
      })
      if (!file || !isUntold({ ...file })) return
      await saveHolders(req, file, held.get(keyOf(tenantOf(file), id)) ?? [])
    })
  }
}

const isUntold = ({ holders }: { holders?: unknown } & Row) =>
  holders === null || holders === undefined

/** The states of an item that its colleagues read. */
async function* rowsThatCount(
  payload: Payload,
  { flattenedFields, slug: collection, versions }: SanitizedCollectionConfig,
  whichVersions: Where,
): AsyncGenerator<{ id: string; row: Row }> {
  const named = flattenedFields.filter(({ name, type }) => mayName.has(type) || name === '_status')
  const select = Object.fromEntries(named.map(({ name }) => [name, true as const]))
  const asked = { collection, limit: pageSize, pagination: true, sort: 'id' }
  const inVersions = new Set<string>()
  for (let page = 1, isMore = Boolean(versions); isMore; page += 1) {
    const { docs, hasNextPage } = await payload.db.findVersions<Row>({
      ...asked,
      page,
      select: { parent: true, version: select },
      where: whichVersions,
    })
    for (const { parent, version } of docs) {
      inVersions.add(String(parent))
      yield { id: String(parent), row: version }
    }
    isMore = hasNextPage
  }
  for await (const page of pagesOf(
    payload,
    { collection, isVersions: false },
    Object.keys(select),
  )) {
    for (const row of page) {
      const isLive = !versions || row._status === 'published'
      if (isLive || !inVersions.has(row.id)) yield { id: row.id, row }
    }
  }
}
