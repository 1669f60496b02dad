import type { Data, Item } from './types.ts'
import type { World } from './world.ts'

import { partsOf, wholesOf, write } from './items.ts'
import { modelOf } from './model.ts'

type Raw = {
  /** How many writes were answered with success until then. */
  at: number
  latest: Data | null
  main: Data | null
  text: string
  versions: string
}

export type Changed = { isMain: boolean; latest: Data | null; main: Data | null }

/** What a write has changed in the database itself, whatever its answer said. */
export class Effects {
  private readonly before = new Map<Item, Raw>()
  private staged: undefined | { before: Raw; hasChanged: boolean }

  private writes = 0

  constructor(private readonly world: World) {}

  /** Something may be different from now on. */
  wrote(): void {
    this.writes += 1
  }

  /**
   * Remembers the items as they are. What another write has changed on its way (a lock taken away, a
   * task published with its plan) is put back first.
   */
  async watch(items: Item[]): Promise<void> {
    for (const item of items) {
      const before = this.before.get(item)
      if (before?.at === this.writes) continue
      const now = await this.read(item)
      const isAsBefore = !before || (before.text === now.text && before.versions === now.versions)
      if (!isAsBefore) await this.putBack([item])
      this.before.set(item, isAsBefore ? now : await this.read(item))
    }
  }

  /** Puts an item somewhere for one question; `unstage` puts it back, with what went along. */
  async stage(item: Item, put: () => Promise<void>): Promise<void> {
    await this.watch([item])
    await put()
    this.staged = { before: await this.read(item), hasChanged: false }
  }

  /** Is it different from how it was staged? */
  async changeOfStaged(item: Item): Promise<boolean> {
    const now = await this.read(item)
    const { before } = this.staged ?? {}
    const hasChanged = before?.text !== now.text || before.versions !== now.versions
    if (this.staged) this.staged.hasChanged = hasChanged
    return hasChanged
  }

  async unstage(item: Item): Promise<void> {
    const along = this.staged?.hasChanged ? this.goingAlong(item) : []
    await this.putBack([item, ...along])
    this.staged = undefined
  }

  /** As they were made; with an account the sessions that it had. */
  async putBack(items: Item[]): Promise<void> {
    for (const one of items) {
      await write(this.world, one)
      this.before.delete(one)
      if (one.collection === 'users') await this.revive(one.id)
    }
  }

  /** Brings back the sessions that a question has ended. */
  async revive(account: string): Promise<void> {
    const { db } = this.world.payload
    const collection = 'account-sessions'
    const where = { account: { equals: account } }
    const { docs } = await db.find({ collection, limit: 0, pagination: false, where })
    for (const { id } of docs) {
      const isFixture = this.world.of(collection).some((item) => item.id === id)
      const data = { endedAt: null }
      if (!isFixture) await db.updateOne({ collection, data, id, returning: false })
    }
  }

  /** What an act on an item may change as well: its parts, and the files that any of them shows. */
  private goingAlong(item: Item): Item[] {
    const parts = partsOf(this.world, item)
    const shown = JSON.stringify([item, ...parts].map(({ main, versions }) => [main, versions]))
    const files = this.world.items.filter(
      (one) => modelOf(this.world.payload, one.collection).isUpload && shown.includes(one.id),
    )
    return [...parts, ...wholesOf(this.world, item), ...files]
  }

  /** What is different now; what was changed is put back. */
  async changeOf(item: Item): Promise<Changed | null> {
    const before = this.before.get(item)
    const now = await this.read(item)
    if (!before || (before.text === now.text && before.versions === now.versions)) return null
    await this.putBack([item, ...partsOf(this.world, item), ...wholesOf(this.world, item)])
    await this.putFilesBack([item.main, item.versions, now.main, now.latest])
    return { isMain: before.text !== now.text, latest: now.latest, main: now.main }
  }

  /** Files that these rows name and that have been told so. */
  async putFilesBack(rows: unknown[]): Promise<void> {
    const { db } = this.world.payload
    const named = JSON.stringify(rows)
    const files = this.world.of('attachments').filter(({ id }) => named.includes(id))
    const told: Item[] = []
    for (const file of files) {
      const where = { id: { equals: file.id } }
      const row = await db.findOne<Data & { id: string }>({ collection: 'attachments', where })
      if (row && stated(row.holders) !== stated(file.main.holders)) told.push(file)
    }
    await this.putBack(told)
  }

  /** The ids that are there; what is new afterwards was made by the question. */
  async idsOf(slug: string): Promise<Set<string>> {
    const { docs } = await this.world.payload.db.find({
      collection: slug as never,
      limit: 0,
      pagination: false,
      select: {},
    })
    return new Set(docs.map(({ id }) => String(id)))
  }

  /** Takes away what a question has made. */
  async removeNew(slug: string, before: Set<string>): Promise<Data[]> {
    const { db } = this.world.payload
    const collection = slug as never
    const fresh = [...(await this.idsOf(slug))].filter((id) => !before.has(id))
    if (fresh.length === 0) return []
    const where = { id: { in: fresh } }
    const { docs } = await db.find({ collection, limit: 0, pagination: false, where })
    const made = docs as unknown as Data[]
    for (const { id } of made) {
      if (modelOf(this.world.payload, slug).hasVersions) {
        await db.deleteVersions({ collection, where: { parent: { equals: id } } })
      }
      await db.deleteMany({ collection, where: { id: { equals: id } } })
    }
    if (slug !== 'attachments') await this.putFilesBack(made)
    return made
  }

  private async read(item: Item): Promise<Raw> {
    const { db } = this.world.payload
    const collection = item.collection as never
    const main = await db.findOne<Data & { id: string }>({
      collection,
      where: { id: { equals: item.id } },
    })
    const { hasVersions } = modelOf(this.world.payload, item.collection)
    const versions = hasVersions
      ? await db.findVersions({
          collection,
          limit: 0,
          pagination: false,
          sort: 'id',
          where: { parent: { equals: item.id } },
        })
      : null
    const newest = (versions?.docs ?? []) as unknown as { latest?: boolean; version: Data }[]
    const latest = newest.find((one) => one.latest)?.version ?? null
    const texts = { text: stated(main), versions: stated(versions?.docs) }
    return { at: this.writes, latest, main, ...texts }
  }
}

/** Wrong logins come and go by themselves. */
const passing = new Set(['lockUntil', 'loginAttempts'])

function stated(value: unknown): string {
  return (
    JSON.stringify(value, (key, inner: unknown) => (passing.has(key) ? undefined : inner)) ?? ''
  )
}
