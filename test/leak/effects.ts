import type { Change, Store } from './store/index.ts'
import type { Data, Item } from './types.ts'
import type { World } from './world.ts'
import { setTimeout } from 'node:timers/promises'

import { modelOf } from './model.ts'

const mostTries = 20
const msBetween = 50

export type Changed = { isMain: boolean; latest: Data | null; main: Data | null }

/** What a question has changed in the database itself, whatever its answer said. */
export class Effects {
  constructor(
    private readonly world: World,
    private readonly store: Store,
  ) {}

  changes(): Promise<Change[]> {
    return this.store.changes()
  }

  /** What is different of this item now, as the database gives it. */
  async changeOf({ collection, id }: Item): Promise<Changed | null> {
    const all = await this.store.changes()
    const own = all.find((one) => one.id === id && one.collection === collection)
    if (!own) return null
    const { hasVersions } = modelOf(this.world.payload, collection)
    return {
      isMain: own.main !== null,
      latest: hasVersions ? await this.latestOf(collection, id) : null,
      main: await this.rowOf(collection, id),
    }
  }

  /** Of what goes on after its answer: until something has become of this item, or nothing has. */
  async awaitChange(item: Item): Promise<void> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (await this.changeOf(item)) return
      await setTimeout(msBetween)
    }
  }

  /** Puts something somewhere for one question; what is changed is told against that. */
  async stage(put: (store: Store) => Promise<void>): Promise<void> {
    await put(this.store)
    await this.store.mark()
  }

  /** Everything as it was made: rows, files, and what the product believes of them. */
  async restore(): Promise<void> {
    await this.store.restore()
    forgetBeliefs(this.world.payload)
  }

  /** A row as it is now; null if there is none. */
  rowOf(collection: string, id: string): Promise<Data | null> {
    const where = { id: { equals: id } }
    return this.world.payload.db.findOne<Data & { id: string }>({
      collection: collection as never,
      where,
    })
  }

  private async latestOf(collection: string, id: string): Promise<Data | null> {
    const { docs } = await this.world.payload.db.findVersions({
      collection: collection as never,
      limit: 1,
      pagination: false,
      sort: '-updatedAt',
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    return (docs[0] as undefined | { version: Data })?.version ?? null
  }
}

type Belief = { known?: unknown; readAt?: number; turn?: number }

/** What the product keeps in memory of rows that were put back behind its back. */
function forgetBeliefs(payload: object): void {
  const keeper = payload as Record<symbol, Belief | undefined>
  for (const key of Object.getOwnPropertySymbols(payload)) {
    const belief = key.description?.startsWith('commune-portal.') ? keeper[key] : undefined
    if (typeof belief?.readAt === 'number') keeper[key] = undefined
    if (typeof belief?.turn !== 'number') continue
    belief.known = undefined
    belief.turn += 1
  }
}
