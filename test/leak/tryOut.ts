import type { Store } from './store/index.ts'
import type { Item } from './types.ts'
import type { World } from './world.ts'
import { ValidationError } from 'payload'

import { tellFiles } from './files.ts'
import { fillItem } from './items.ts'
import { modelOf } from './model.ts'
import { storeAgain } from './rows.ts'

const rounds = 5

/**
 * Rules between fields are not in their definitions. So one item of each collection is saved as it
 * was filled in; what that is refused for stays empty in every item of the collection. A collection
 * that is new is asked about without anybody saying what it wants; once its needs are stated in
 * `usable.ts` nothing has to stay empty.
 */
export async function tryOut(world: World, store: Store): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const known = world.leftOut.size
    const unfit: string[] = []
    for (const item of modelsIn(world)) {
      const paths = await refusedPaths(world, item)
      if (paths.length > 0) unfit.push(item.collection)
      for (const path of paths) world.leftOut.add(`${item.collection}.${path}`)
    }
    await store.restore()
    if (world.leftOut.size === known) return
    // What is not pointed to any more is told so: every file anew.
    const slugs = new Set([...unfit, 'attachments'])
    const items = world.items.filter(({ collection }) => slugs.has(collection))
    for (const item of items) await fillItem(world, item)
    await storeAgain(world, items)
    await tellFiles(world)
    await store.keep()
  }
}

const modelsIn = ({ items }: World): Item[] =>
  items.filter(
    ({ about, collection, commune, state, unit }) =>
      commune === 'a' &&
      unit === 1 &&
      !about &&
      (state === 'draft' || state === 'saved') &&
      !collection.startsWith('payload-'),
  )

async function refusedPaths(world: World, item: Item): Promise<string[]> {
  const { hasDrafts } = modelOf(world.payload, item.collection)
  try {
    await world.payload.update({
      collection: item.collection as never,
      data: {} as never,
      depth: 0,
      draft: hasDrafts,
      id: item.id,
      overrideAccess: true,
    })
    return []
  } catch (error) {
    if (!(error instanceof ValidationError)) return []
    return error.data.errors.map(({ path }) => path.replace(/\.\d+(?=\.|$)/g, ''))
  }
}
