import type { Ask } from './ask.ts'
import type { Scene } from './case.ts'
import type { Caller, Item } from './types.ts'

import { modelOf } from './model.ts'

const isRestoring = /restoreVersion|\/versions\//

/**
 * The files that come back with an older draft which somebody brings back who may: what it showed is
 * shown again (docs/adr/0027).
 */
export function comingBack(
  ask: Ask,
  caller: Caller,
  { oracle, world }: Pick<Scene, 'oracle' | 'world'>,
): Set<Item> {
  if (ask.method !== 'POST' || !isRestoring.test(`/${ask.path}`)) return new Set()
  const asked = JSON.stringify([ask.path, ask.query, ask.body])
  const back = world.items
    .flatMap((item) => item.versions.map((version) => ({ item, version })))
    .find(({ version }) => version.id !== '' && asked.includes(version.id))
  if (!back) return new Set()
  // Of who may edit it as it is, and as it was.
  const { item, version } = back
  const places = [item, { ...item, main: version.data }]
  const may = (one: Item) => oracle.mayWrite(caller, one, 'restoreVersion') !== 'refused'
  if (!places.every(may)) return new Set()
  const text = JSON.stringify(version.data)
  return new Set(
    world.items.filter(
      (one) => modelOf(world.payload, one.collection).isUpload && text.includes(one.id),
    ),
  )
}
