import type { Portal } from '../support/startPayload.ts'
import type { Caller, CommuneKey, Data, Item } from './types.ts'
import type { Payload } from 'payload'

import { makeCommune } from '../support/builders.ts'
import { newHost } from '../support/builders/organisation.ts'
import { makeAccounts } from './accounts.ts'
import { strangers, wantedAccounts, wantedOfUnits } from './callers.ts'
import { Canaries } from './canaries.ts'
import { planFilesOfDrafts, tellFiles } from './files.ts'
import { Fields } from './fill.ts'
import { planHistory } from './history.ts'
import { Ids } from './ids.ts'
import { fillItem, planItem } from './items.ts'
import { inOrder, statesOf } from './model.ts'
import { storeItems } from './rows.ts'

/** What a file keeps of that which shows it. */
const ofHolders = new Set(['heldBy', 'holders'])

export type Communes = Record<CommuneKey, { host: string; id: string }>

/** Everything there is to be seen, and everybody who may or may not see it. */
export class World {
  /** Everybody there is; some of them do not ask. */
  readonly accounts: Caller[] = []
  readonly callers: Caller[] = []
  readonly canaries = new Canaries()
  readonly communes = {} as Communes
  readonly fields: Fields
  readonly ids: Ids
  readonly items: Item[] = []
  /** Fields (`articles.audio`) that must stay empty for an item to be saved. */
  readonly leftOut = new Set<string>()

  /** What a host shows that no commune claims (PORTAL_UNKNOWN_HOST); changed by `showOnUnknownHost`. */
  unknownHost: 'all' | 'none' = 'all'

  constructor(readonly portal: Portal) {
    this.fields = new Fields(portal.payload)
    this.ids = new Ids(portal.payload)
  }

  get payload(): Payload {
    return this.portal.payload
  }

  callerOf(id: null | string): Caller | undefined {
    return id === null ? undefined : this.accounts.find((caller) => caller.id === id)
  }

  communeOf(id: unknown): CommuneKey | undefined {
    return (['a', 'b'] as const).find((key) => this.communes[key].id === id)
  }

  item(id: unknown): Item | undefined {
    return typeof id === 'string' ? this.byId.get(id) : undefined
  }

  of(collection: string): Item[] {
    return this.items.filter((item) => item.collection === collection)
  }

  /** Is there something else that names this item anywhere? */
  isNamed(item: Item): boolean {
    const known = this.named.get(item)
    if (known !== undefined) return known
    const isNamed = this.items.some((one) => one !== item && this.textOf(one).includes(item.id))
    this.named.set(item, isNamed)
    return isNamed
  }

  /** All that stands in an item and its versions, but what shows it; of one that is complete. */
  textOf(item: Item): string {
    const own = (name: string, value: unknown) => (ofHolders.has(name) ? undefined : value)
    const text = this.texts.get(item) ?? JSON.stringify([item.main, item.versions], own)
    this.texts.set(item, text)
    return text
  }

  showOnUnknownHost(which: 'all' | 'none'): void {
    const { communePortal } = this.payload.config.custom as {
      communePortal: { unknownHost: 'all' | 'none' }
    }
    this.unknownHost = which
    communePortal.unknownHost = which
  }

  /** Every item is there: from now on they are found by their ids. */
  complete(): void {
    for (const item of this.items) this.byId.set(item.id, item)
  }

  private readonly byId = new Map<string, Item>()
  private readonly named = new Map<Item, boolean>()
  private readonly texts = new Map<Item, string>()
}

/**
 * Two communes with two units each, and an item of every collection of the running configuration
 * in every state, in each commune and unit; every value in it that can be one is a canary.
 */
export async function makeWorld(portal: Portal): Promise<World> {
  const world = new World(portal)
  const { payload } = world
  for (const key of ['a', 'b'] as const) await makeOneCommune(world, key)
  world.callers.push(...strangers(world.communes))
  await makeAccounts(world, wantedAccounts(payload, world.communes))
  const items = inOrder(payload).flatMap((collection) => planEach(world, collection))
  for (const item of items) await fillItem(world, item)
  items.push(...(await planHistory(world)))
  await storeItems(world, items)
  await tellFiles(world)
  const [upper, child] = world.of('units').filter(({ commune }) => commune === 'a')
  if (upper && child) await makeAccounts(world, wantedOfUnits(payload, child.id, upper.id))
  world.complete()
  return world
}

function planEach(world: World, collection: string): Item[] {
  return (['a', 'b'] as const).flatMap((commune) =>
    ([0, 1] as const).flatMap((unit) => [
      ...statesOf(world.payload, collection).map((state) =>
        planItem(world, { collection, commune, state, unit }),
      ),
      ...(collection === 'attachments' ? planFilesOfDrafts(world, commune, unit) : []),
    ]),
  )
}

async function makeOneCommune(world: World, key: CommuneKey): Promise<void> {
  const host = newHost()
  const { id } = await makeCommune(world.payload, { domains: [{ host, kind: 'current' }] })
  world.communes[key] = { host, id }
  const item: Item = {
    collection: 'communes',
    commune: key,
    id,
    main: {},
    owner: null,
    state: 'saved',
    unit: 0,
    versions: [],
  }
  const word = (path: string) => world.canaries.word(item, 'live', path)
  for (const name of ['address', 'fullName', 'legalBasis', 'name', 'responsiblePerson']) {
    item.main[name] = `Bí mật ${word(name)}`
  }
  await world.payload.update({
    collection: 'communes',
    data: item.main,
    depth: 0,
    id,
    overrideAccess: true,
  })
  item.main = await rowOf(world, 'communes', id)
  world.items.push(item)
}

/** The whole row, as the database gives it. */
async function rowOf({ payload }: World, collection: string, id: string): Promise<Data> {
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Data & { id: string }>({
    collection: collection as never,
    where,
  })
  const { id: _id, ...data } = row ?? { id }
  return data
}
