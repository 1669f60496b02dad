import type { Portal } from '../support/startPayload.ts'
import type { Caller, CommuneKey, Data, Item } from './types.ts'
import type { Payload } from 'payload'

import { makeCommune } from '../support/builders.ts'
import { newHost } from '../support/builders/organisation.ts'
import { makeCallers, makeUnitCallers } from './callers.ts'
import { Canaries } from './canaries.ts'
import { makeFilesOfDrafts, tellFiles } from './files.ts'
import { Fields } from './fill.ts'
import { completeItem, makeItem } from './items.ts'
import { inOrder, statesOf } from './model.ts'
import { tryOut } from './tryOut.ts'

export type Commune = { host: string; id: string }

/** Everything there is to be seen, and everybody who may or may not see it. */
export class World {
  callers: Caller[] = []
  readonly canaries = new Canaries()
  readonly communes = {} as Record<CommuneKey, Commune>
  readonly fields: Fields
  readonly items: Item[] = []
  /** Fields (`articles.audio`) that must stay empty for an item to be saved. */
  readonly leftOut = new Set<string>()

  constructor(readonly portal: Portal) {
    this.fields = new Fields(portal.payload)
  }

  get payload(): Payload {
    return this.portal.payload
  }

  callerOf(id: null | string): Caller | undefined {
    return id === null ? undefined : this.callers.find((caller) => caller.id === id)
  }

  communeOf(id: unknown): CommuneKey | undefined {
    return (['a', 'b'] as const).find((key) => this.communes[key].id === id)
  }

  of(collection: string): Item[] {
    return this.items.filter((item) => item.collection === collection)
  }
}

/**
 * Two communes with two units each, and an item of every collection of the running configuration
 * in every state, in each commune and unit; every text in it is a canary.
 */
export async function makeWorld(portal: Portal): Promise<World> {
  const world = new World(portal)
  for (const key of ['a', 'b'] as const) await makeOneCommune(world, key)
  world.callers = await makeCallers(portal, world.communes)
  for (const { id, memberships } of world.callers) if (id) await addAccount(world, id, memberships)
  for (const slug of inOrder(world.payload)) {
    for (const commune of ['a', 'b'] as const) {
      for (const unit of [0, 1] as const) {
        for (const state of statesOf(world.payload, slug)) {
          await makeItem(world, { collection: slug, commune, state, unit })
        }
        if (slug === 'attachments') await makeFilesOfDrafts(world, slug, commune, unit)
      }
    }
  }
  await tryOut(world)
  for (const item of world.items) await completeItem(world, item)
  await tellFiles(world)
  const [upper, child] = world.of('units').filter(({ commune }) => commune === 'a')
  const others =
    upper && child ? await makeUnitCallers(portal, world.communes, child.id, upper.id) : []
  world.callers.push(...others)
  for (const { id, memberships } of others) if (id) await addAccount(world, id, memberships)
  return world
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

/** The whole row, to put it back. */
async function rowOf({ payload }: World, collection: string, id: string): Promise<Data> {
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<Data & { id: string }>({
    collection: collection as never,
    where,
  })
  const { id: _id, ...data } = row ?? { id }
  return data
}

/** An account is an item as well: its name is for colleagues, its address for administrators. */
async function addAccount(world: World, id: string, rows: Caller['memberships']): Promise<void> {
  const commune = rows[0]?.commune ?? 'a'
  const item: Item = {
    collection: 'users',
    commune,
    id,
    main: {},
    owner: id,
    state: 'saved',
    unit: 0,
    versions: [],
  }
  const data: Data = {
    email: `${world.canaries.word(item, 'live', 'email')}@portal.example`,
    name: `Người ${world.canaries.word(item, 'live', 'name')}`,
  }
  await world.payload.db.updateOne({ collection: 'users', data, id, returning: false })
  item.main = await rowOf(world, 'users', id)
  world.items.push(item)
}
